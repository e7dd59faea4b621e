import { expect as base } from '@playwright/test';

/** The PC on which the specs run may have much else to do. */
export const patience = 15_000;

export const expect = base.configure({ timeout: patience });

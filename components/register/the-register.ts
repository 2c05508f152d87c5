import { openDatabase } from '@/lib/register/database';
import { createRegister } from '@/lib/register/register';

/** The register of this page: one connection for all of its sections. */
export const register = createRegister(openDatabase());

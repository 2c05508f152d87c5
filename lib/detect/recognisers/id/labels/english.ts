import { type LanguageLabels, oneOf, WORD_END } from './notation';

/** Whose number it is, before "number", "no." and the like. */
const CUSTOMERS =
  'customer client debtor creditor account acct a/c cust subscriber subscription supplier vendor donor ' +
  'loyalty frequent_flyer reward(s) voucher guest player fan';
const PEOPLE =
  'membership member staff employee emp payroll works personnel clock pay patient_record patient ' +
  'hospital hosp chart lab student matriculation enrolment pupil child learner candidate applicant ' +
  'resident tenant pensioner badge key(_)card locker';
const CONTRACTS =
  'agreement rental contract policy pol tenancy mandate loan lease licen[cs]e cert certificate ' +
  'registration reg lc';
const CASES =
  'claim(s) case ticket booking_code booking reservation conf confirmation file application incident ' +
  'matter docket court';
const OWNERS = [CUSTOMERS, PEOPLE, CONTRACTS, CASES].join(' ');

const NUMBER_WORDS = 'number(s) no(s)(.) num(.) nr(.) id(s) ref(erence)(.) code #';

const NUMBERS = 'tenancy_ref file_note payment_plan_ref crime_ref(erence) incident_ref(erence)';

const THINGS =
  'account acct a/c employee rental_agreement record patient_record medical_record booking_code conf. ' +
  'policy claim case ticket booking contract lease reference ref(.) membership member file patient ' +
  'customer client payroll reg. application badge statement incident matter cust quote tenancy ' +
  'reservation pcn staff emp voucher agreement mr# crn';

export const ENGLISH: LanguageLabels = {
  numbers: [
    `${oneOf(OWNERS)}[ ._-]{0,2}${oneOf(NUMBER_WORDS)}${WORD_END}`,
    `${oneOf('our your my quote their')} ${oneOf('ref(erence)(.) file')}`,
    oneOf(NUMBERS),
  ],
  things: [oneOf(THINGS)],
};

import type { Recogniser } from './recogniser';
import { logUser } from './recognisers/account/log-user';
import { accountInPath, handle, username, usernameField } from './recognisers/account/username';
import { address } from './recognisers/address/address';
import { atSocialInsurance } from './recognisers/at/social-insurance';
import { beNationalNumber } from './recognisers/be/national-number';
import { chAhv } from './recognisers/ch/ahv';
import { phone, phoneExtension } from './recognisers/contact/phone';
import { spokenPhone } from './recognisers/contact/spoken-phone';
import { czBirthNumber } from './recognisers/cz/birth-number';
import { deBusinessId } from './recognisers/de/business-id';
import { deHealthInsurance } from './recognisers/de/health-insurance';
import { dePensionInsurance } from './recognisers/de/pension-insurance';
import { deTaxId } from './recognisers/de/tax-id';
import { deTaxNumber } from './recognisers/de/tax-number';
import { esAffiliation, esDni } from './recognisers/es/dni';
import { foreignHealthCard } from './recognisers/eu/health-cards';
import {
  frTaxNumber,
  iePps,
  luMatricule,
  nineDigitTaxId,
  northAndEast,
} from './recognisers/eu/other-numbers';
import { vatNumber, vatWithoutPrefix } from './recognisers/eu/vat';
import { frNir } from './recognisers/fr/nir';
import { drivingLicence } from './recognisers/gb/driving-licence';
import { gbNhs } from './recognisers/gb/nhs';
import { gbNino } from './recognisers/gb/nino';
import { gbUtr } from './recognisers/gb/utr';
import { caseNumber } from './recognisers/id/case-number';
import { documentNumber, germanDocument, machineReadable } from './recognisers/id/document-number';
import {
  referenceKeptUnder,
  referenceNumber,
  referenceOfCompound,
  referenceOfThing,
} from './recognisers/id/reference';
import { itCodiceFiscale } from './recognisers/it/codice-fiscale';
import { bic } from './recognisers/money/bic';
import { creditCard } from './recognisers/money/credit-card';
import { iban, maskedIban, polishAccount } from './recognisers/money/iban';
import { email } from './recognisers/net/email';
import { ipAddress } from './recognisers/net/ip';
import { macAddress } from './recognisers/net/mac';
import { personalUrl } from './recognisers/net/url';
import { nlBsn } from './recognisers/nl/bsn';
import { dateOfBirth } from './recognisers/person/date-of-birth';
import { plPesel } from './recognisers/pl/pesel';
import { commandPassword } from './recognisers/secret/command';
import { connectionPassword, connectionUser } from './recognisers/secret/connection-string';
import { password, pin, strongToken } from './recognisers/secret/password';
import { privateKey } from './recognisers/secret/private-key';
import { secretToken } from './recognisers/secret/token';
import { spokenIban } from './recognisers/spoken/spoken-iban';
import { spokenReference } from './recognisers/spoken/spoken-reference';
import { usEin, usItin, usSsn } from './recognisers/us/ssn';
import { dePlate } from './recognisers/vehicle/de-plate';
import { foreignPlate } from './recognisers/vehicle/foreign-plate';
import type { FindingType } from './types';

/** Types that other parts find: names in `names/`, own terms from the options. */
type FoundElsewhere = 'PERSON' | 'ORG' | 'OWN_TERM';

/** All recognisers by the type they find. Total: a type without a list does not compile. */
export const RECOGNISERS = {
  EMAIL: [email],
  PHONE: [phone, phoneExtension, spokenPhone],
  ADDRESS: [address],
  DATE_OF_BIRTH: [dateOfBirth],
  IBAN: [iban, maskedIban, polishAccount, spokenIban],
  BIC: [bic],
  CREDIT_CARD: [creditCard],
  TAX_ID: [deTaxId, deBusinessId, gbUtr, usEin, usItin, nineDigitTaxId, frTaxNumber],
  TAX_NUMBER: [deTaxNumber],
  VAT_ID: [vatNumber, vatWithoutPrefix],
  SOCIAL_SECURITY: [
    dePensionInsurance,
    atSocialInsurance,
    chAhv,
    frNir,
    itCodiceFiscale,
    esDni,
    esAffiliation,
    nlBsn,
    plPesel,
    beNationalNumber,
    czBirthNumber,
    gbNino,
    usSsn,
    iePps,
    luMatricule,
    northAndEast,
  ],
  HEALTH_INSURANCE: [deHealthInsurance, gbNhs, foreignHealthCard],
  ID_DOCUMENT: [drivingLicence, documentNumber, germanDocument, machineReadable],
  LICENSE_PLATE: [dePlate, foreignPlate],
  CUSTOMER_ID: [
    referenceNumber,
    referenceOfThing,
    referenceOfCompound,
    referenceKeptUnder,
    spokenReference,
    caseNumber,
  ],
  IP_ADDRESS: [ipAddress],
  MAC_ADDRESS: [macAddress],
  USERNAME: [username, usernameField, logUser, handle, accountInPath, connectionUser],
  SECRET: [secretToken, privateKey, connectionPassword, commandPassword, password, pin, strongToken],
  URL: [personalUrl],
} as const satisfies Record<Exclude<FindingType, FoundElsewhere>, readonly Recogniser[]>;

/** The same as one list. */
export const ALL_RECOGNISERS: readonly Recogniser[] = Object.values(RECOGNISERS).flat();

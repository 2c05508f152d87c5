/** The sample company lies in a database of its own, so that it can neither mix with real data nor leave a trace. */
export const SAMPLE_DATABASE = 'register-sample';

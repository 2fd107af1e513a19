/** Why a start was refused. The set is stable: scripts and operators match on it. */
export type StartFailureCode =
  | 'CONFIGURATION_INVALID'
  | 'PORT_TAKEN'
  | 'PORT_NOT_ALLOWED'
  | 'HOST_NOT_AVAILABLE'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_LOGIN_REFUSED'
  | 'DATABASE_MISSING'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_READ_ONLY'
  | 'DATABASE_ENCODING'
  | 'DATABASE_ROLES_MISSING'
  | 'DATABASE_ROLES_UNSAFE'
  | 'DATA_DIRECTORY_VERSION'
  | 'DATA_DIRECTORY_FOREIGN'
  | 'DATA_DIRECTORY_LOCKED'
  | 'DATA_DIRECTORY_NOT_A_DIRECTORY'
  | 'DATA_DIRECTORY_NOT_WRITABLE'
  | 'DATA_DIRECTORY_READ_ONLY'
  | 'DISK_FULL'
  | 'PLATFORM_UNSUPPORTED'
  | 'EMBEDDED_POSTGRES_FAILED'
  | 'ANSWER_SIZE_NOT_COUNTED'
  | 'SAVED_QUERIES_BROKEN'
  | 'TRUSTED_DOCUMENTS_MISSING'
  | 'POLICY_MISSING';

/** A start refused for a reason its reader can act on: one line, saying what to do next. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
  readonly code: StartFailureCode;

  constructor(code: StartFailureCode, message: string, options?: ErrorOptions) {
    super(message.replace(/\s*\n\s*/g, ' '), options);
    this.code = code;
  }
}

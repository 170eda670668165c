#pragma once

#include <QString>

#include "app/foundation/text.h"

namespace jiheng {

/// What kind of thing went wrong; decides the exit code of the command line and the page that the window shows.
enum class ErrorCode {
  InvalidInput,   ///< a field holds what cannot be; `field` names it
  NotFound,       ///< a number, record or file that is not there
  Refused,        ///< a rule forbids it; the rule is in the text
  WrongFile,      ///< a folder, another program's file, a truncated file
  NewerFile,      ///< written by a newer version of the program
  ReadOnly,       ///< no right to write
  InUse,          ///< open in another window or program
  NoSpace,        ///< the disk is full
  Damaged,        ///< the file or the audit chain is broken
  BrokenData,     ///< a file of data/ cannot be used
  Cancelled,      ///< the user stopped it
  System          ///< anything else that the operating system reported
};

/// An error as a value. Three sentences, because a user asks three things: what happened, what was kept, what to do.
struct Error {
  ErrorCode code = ErrorCode::System;
  Text happened;
  Text kept;    ///< may be empty where nothing was at stake
  Text advice;  ///< may be empty where the first sentence already says it
  QString field;   ///< name of the field at fault (InvalidInput), as in the record: "name", "contract_date"
  QString detail;  ///< for the log and --json: the library's own words; never shown alone

  /// The sentences that are there, one after the other.
  QString in(Language language) const;
};

/// An error at a field.
Error invalidField(const QString& field, const Text& happened, const Text& advice = {});

}  // namespace jiheng

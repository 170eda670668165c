#include "app/foundation/error.h"

#include <QStringList>

namespace jiheng {

QString Error::in(Language language) const {
  QStringList sentences;
  for (const Text* text : {&happened, &kept, &advice}) {
    if (!text->isEmpty()) sentences << text->in(language);
  }
  // Chinese sets no space between sentences.
  return sentences.join(language == Language::Chinese ? QString() : QStringLiteral(" "));
}

Error invalidField(const QString& field, const Text& happened, const Text& advice) {
  Error error;
  error.code = ErrorCode::InvalidInput;
  error.happened = happened;
  error.advice = advice;
  error.field = field;
  return error;
}

}  // namespace jiheng

#pragma once

#include <QWidget>

#include "app/questionnaire/questionnaire_run.h"
#include "ui/widgets/ui_context.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace jiheng::ui {

class FieldError;

/// One question with its answers, sources and a note. Answers have keys: Y and N, or 1 to 9.
class QuestionView : public QWidget {
  Q_OBJECT
 public:
  /// `given` is the answer so far; null where there is none. `origin` names the technology of which it was taken over.
  QuestionView(UiContext& context, const Questionnaire& questionnaire, const GuideQuestion& question, const GivenAnswer* given, const QString& origin,
               bool first, QWidget* parent = nullptr);

  const QString& questionId() const { return m_id; }
  QString note() const;
  void setNote(const QString& note);
  QString typed() const;  ///< of a text or a date; empty otherwise
  void setTyped(const QString& text);
  /// True where a note or an answer was typed that is not stored.
  bool isTouched() const;
  void setError(const Error& error);
  /// Answers by a key; false where the key means nothing here.
  bool answerByKey(QKeyEvent* event);
  void focusAnswer();

 signals:
  void answered(const QString& value);
  void noteChanged();  ///< of a question that is answered already
  void backWanted();

 private:
  void addAnswers(const GuideQuestion& question, const GivenAnswer* given, QVBoxLayout* column);
  UiContext& m_context;
  QString m_id;
  QString m_storedNote;
  QString m_storedValue;
  bool m_stored = false;
  std::vector<std::pair<QString, QPushButton*>> m_answers;
  QLineEdit* m_typed = nullptr;
  QPlainTextEdit* m_note = nullptr;
  FieldError* m_error = nullptr;
};

}  // namespace jiheng::ui

#pragma once

#include <QDate>
#include <QLineEdit>

#include "app/foundation/result.h"
#include "ui/widgets/field_error.h"

namespace jiheng::ui {

/// Reads a date as people type it: 2026-03-31, 2026.3.31, 2026/3/31, 20260331, 2026年3月31日, full-width
/// digits too. An empty text is no date (an invalid QDate) and no error.
Result<QDate> readDate(const QString& text);

/// A date typed by keyboard, with its error below. Up and Down change it by a day. What was typed stays, also
/// when it is no date.
class DateField : public QWidget {
  Q_OBJECT
public:
  explicit DateField(const Theme& theme, QWidget* parent = nullptr);
  ~DateField() override;
  /// The last good date; invalid for none.
  QDate date() const { return m_date; }
  /// Shows a date without telling anybody.
  void setDate(const QDate& date);
  /// True while the text cannot be read as a date.
  bool isFaulty() const;
  /// An error that a rule found (end before start). Gone with the next edit. Said in answer to dateCommitted() it refuses
  /// that date: date() is the one before again, and what was typed can be committed once more.
  void setError(const Error& error);
  void clearError();
  /// The field itself: for buddies, focus and accessible names.
  QLineEdit* edit() const { return m_edit; }

signals:
  /// The user finished with another date than before; invalid for a cleared field.
  void dateCommitted(const QDate& date);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void check();
  void commit();
  void step(int days);
  QLineEdit* m_edit;
  FieldError* m_error;
  QDate m_date;
  QDate m_before;  // while a new date is being answered
  bool m_answering = false;
};

}  // namespace jiheng::ui

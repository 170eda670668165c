#pragma once

#include <QWidget>

#include "app/foundation/error.h"
#include "app/transfers/transfer.h"
#include "ui/widgets/theme.h"

class QLabel;

namespace jiheng::ui {

class CommitLineEdit;
class DateField;
class FieldError;
class ThemedLabel;

/// The name of a field as a label: sentences write it small, a label begins with a capital.
QString fieldLabel(const QString& name);

/// One date or short text of a transfer with its label; the error speaks below it.
class TransferField : public QWidget {
  Q_OBJECT
 public:
  /// `name` is the field's name in the record: "loi_end_date", "loi_number".
  TransferField(const QString& name, const Theme& theme, QWidget* parent = nullptr);
  const QString& name() const { return m_name; }
  /// Shows what is stored without telling anybody. What is being typed and what was refused stays, unless the transfer is
  /// another one than before.
  void show(const Transfer& transfer, bool another);
  bool isFilled(const Transfer& transfer) const;
  void setError(const Error& error);
  void clearError();
  void retranslate();
  QWidget* editor() const;
  /// Puts what the user has typed into a transfer.
  void writeTo(Transfer& transfer) const;

 signals:
  void committed(const QString& name);

 private:
  QString m_name;
  QDate Transfer::*m_date = nullptr;
  QString Transfer::*m_text = nullptr;
  ThemedLabel* m_label;
  DateField* m_dateField = nullptr;
  CommitLineEdit* m_textField = nullptr;
  FieldError* m_error = nullptr;
  bool m_refused = false;  ///< what stands in the field could not be stored
};

}  // namespace jiheng::ui

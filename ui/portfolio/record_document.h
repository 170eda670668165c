#pragma once

#include <QFrame>
#include <QScrollArea>

#include "ui/portfolio/portfolio_edits.h"
#include "ui/portfolio/record_field.h"
#include "ui/portfolio/record_model.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"

class QGridLayout;
class QVBoxLayout;

namespace jiheng::ui {

/// What the documents of a product and of a technology share: the sheet with its measure, the head with number, names
/// and verdict, and fields that store themselves.
class RecordDocument : public QScrollArea {
  Q_OBJECT
 public:
  RecordDocument(UiContext& context, QWidget* parent = nullptr);
  /// Stores what is typed. False where a field cannot be stored; it then has the focus and says why.
  virtual bool settle() = 0;
  /// Puts the cursor into the name.
  void editName();
  virtual void retranslate();
  RecordField& number() const { return *m_number; }
  RecordField& nameZh() const { return *m_nameZh; }
  RecordField& nameEn() const { return *m_nameEn; }
  RecordField& description() const { return *m_description; }

 protected:
  UiContext& context() const { return m_context; }
  PortfolioEdits& edits() { return m_edits; }
  QVBoxLayout* column() const { return m_column; }
  StatusBadge* badge() const { return m_badge; }
  /// A label and its field in the head's two columns.
  ThemedLabel* addRow(QWidget* field);
  QFrame* addLine();
  /// The field of an error; null where it has none here.
  virtual RecordField* fieldOf(const QString& name) const;
  /// Sends an error to the field that it names, or to the message bar; true where that is `field` itself.
  bool report(const Error& error, const RecordField* field);
  QList<RecordField*> fields() const;
  /// True where nothing was typed in any field.
  bool isBlankSheet() const;
  bool settleFields();
  /// The check of a number: the text may be another record's already.
  void checkNumberAgainst(RecordModel& model, std::function<QString()> ownId);

 private:
  void applyTheme();
  UiContext& m_context;
  PortfolioEdits m_edits;
  QWidget* m_sheet;
  QVBoxLayout* m_column;
  QGridLayout* m_rows;
  StatusBadge* m_badge;
  RecordField* m_number;
  RecordField* m_nameZh;
  RecordField* m_nameEn;
  RecordField* m_description;
  ThemedLabel* m_descriptionLabel;
};

}  // namespace jiheng::ui

#pragma once

#include <QAbstractTableModel>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <optional>

#include "app/overview/bulk_work.h"
#include "ui/portfolio/portfolio_edits.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/themed_label.h"

class QLineEdit;

namespace jiheng::ui {

class CommitTextEdit;
class ItemChooser;
class PointChoice;
class StateChoice;

/// What a piece of work would do, row by row; what is refused stands first.
class BulkPreviewModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  explicit BulkPreviewModel(const Theme& theme, QObject* parent = nullptr) : QAbstractTableModel(parent), m_theme(theme) {}
  void setRows(std::vector<BulkRow> rows);
  void retranslate();
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  const Theme& m_theme;
  std::vector<BulkRow> m_rows;
};

/// Work on many technologies beside the table: one judgement, or one value for a field. Each shows what it would do to every row
/// before it is done, and is one step that Ctrl+Z takes back.
class BulkPane : public QWidget {
  Q_OBJECT
 public:
  enum class Work { Tag, Fill };
  explicit BulkPane(UiContext& context, QWidget* parent = nullptr);
  void begin(Work work, std::vector<TechnologyId> technologies);
  Work work() const { return m_work; }
  /// The selection may change while the pane is open.
  void setTechnologies(std::vector<TechnologyId> technologies);
  void retranslate();
  void setContentLanguage(ContentLanguage language);
  /// Reads the preview anew.
  void plan();
  void apply();

  ItemChooser& chooser() const { return *m_chooser; }
  PointChoice& points() const { return *m_points; }
  StateChoice& state() const { return *m_state; }
  CommitTextEdit* reason() const { return m_reason; }
  QComboBox* field() const { return m_field; }
  QLineEdit* value() const { return m_value; }
  QComboBox* form() const { return m_form; }
  QPushButton* applyButton() const { return m_apply; }
  BulkPreviewModel& preview() const { return *m_preview; }
  void chooseItem(const ItemKey& key);

 signals:
  void closeWanted();
  void done(int records);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  void showWork();
  void showTitle();
  void showFault(const Error& error);
  Result<BulkPlan> planned() const;
  Text title() const;
  UiContext& m_context;
  Work m_work = Work::Tag;
  std::vector<TechnologyId> m_technologies;
  ItemKey m_item;
  std::shared_ptr<const Edition> m_edition;
  std::optional<BulkPlan> m_plan;
  bool m_touched = false;

  ThemedLabel* m_title;
  QToolButton* m_close;
  QWidget* m_tagPart;
  ThemedLabel* m_itemLabel;
  ThemedLabel* m_itemName;
  ItemChooser* m_chooser;
  FieldError* m_itemError;
  PointChoice* m_points;
  StateChoice* m_state;
  ThemedLabel* m_reasonLabel;
  CommitTextEdit* m_reason;
  FieldError* m_reasonError;
  QWidget* m_fillPart;
  QComboBox* m_field;
  QLineEdit* m_value;
  QComboBox* m_form;
  FieldError* m_valueError;
  ThemedLabel* m_summary;
  BulkPreviewModel* m_preview;
  QTableView* m_table;
  QPushButton* m_apply;
};

}  // namespace jiheng::ui

#pragma once

#include <QWidget>

#include "app/review/impact_service.h"
#include "ui/widgets/ui_context.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace jiheng::ui {

class DateField;
class FieldError;
class ThemedLabel;

/// What an edition touches: the technologies, before and after text of what concerns each, who looks at it by when, and the
/// answers, one for as many as are chosen, with a preview and one step to take it back.
class ImpactView : public QWidget {
  Q_OBJECT
 public:
  explicit ImpactView(UiContext& context, QWidget* parent = nullptr);
  /// Shows the worklist of an edition; an empty id for the edition shown.
  void showEdition(const QString& editionId);
  void refresh();
  void retranslate();
  QTreeWidget& table() const { return *m_table; }
  QList<QWidget*> panes() const;

 signals:
  void closeWanted();

 private:
  void build();
  void fillEditions();
  void showRows();
  void showDetail();
  void showPreview();
  std::vector<TechnologyId> chosen() const;
  void answer(ImpactDecision decision);
  void assign();
  void change(const Text& title, const std::vector<TechnologyId>& technologies,
              const std::function<Result<std::vector<ImpactAnswer>>()>& act);

  UiContext& m_context;
  QString m_editionId;
  ImpactList m_list;
  ThemedLabel* m_title;
  QComboBox* m_editions;
  QPushButton* m_close;
  ThemedLabel* m_summary;
  QTreeWidget* m_table;
  QTextBrowser* m_detail;
  ThemedLabel* m_preview;
  ThemedLabel* m_reasonLabel;
  QLineEdit* m_reason;
  FieldError* m_reasonError;
  QPushButton* m_noEffect;
  QPushButton* m_judgeAgain;
  ThemedLabel* m_ownerLabel;
  QComboBox* m_owner;
  DateField* m_due;
  QPushButton* m_assign;
};

}  // namespace jiheng::ui

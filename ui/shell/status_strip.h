#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/widgets/ui_context.h"

class QProgressBar;
class QPushButton;
class QToolButton;

namespace jiheng::ui {

class ThemedLabel;

/// The line at the foot: which workspace, who works, what runs in the background, the state of the audit
/// trail.
class StatusStrip : public QWidget {
  Q_OBJECT
public:
  explicit StatusStrip(UiContext& context, QWidget* parent = nullptr);
  /// Walks the audit chain and says what was found.
  void checkAudit();

signals:
  void workspaceClicked();
  void userClicked();

protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  enum class Audit { Unchecked, Intact, Broken };
  void followWorkspace();
  /// Who works now: among the persons of the workspace; in the settings where nobody is named.
  void chooseUser();
  void retranslate();
  void showJob();
  void style();
  UiContext& m_context;
  QToolButton* m_workspace;
  QToolButton* m_user;
  ThemedLabel* m_jobText;
  QProgressBar* m_progress;
  QToolButton* m_cancel;
  QToolButton* m_audit;
  QTimer m_jobClock;
  Audit m_auditState = Audit::Unchecked;
  qint64 m_auditEntries = 0;
};

}  // namespace jiheng::ui

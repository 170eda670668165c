#pragma once

#include <QWidget>

#include "ui/widgets/ui_context.h"

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace jiheng::ui {

class ThemedLabel;

/// What stands where a page needs a workspace and none is open: create, open, the sample, the recent ones.
class WelcomePage : public QWidget {
  Q_OBJECT
public:
  explicit WelcomePage(UiContext& context, QWidget* parent = nullptr);
  /// Reads the list of recent workspaces anew.
  void refresh();

signals:
  void createRequested();
  void openRequested();
  void sampleRequested();
  void recentRequested(const QString& path);
  void browseRequested();

protected:
  void changeEvent(QEvent* event) override;

private:
  void retranslate();
  UiContext& m_context;
  ThemedLabel* m_title;
  ThemedLabel* m_lead;
  ThemedLabel* m_sampleText;
  QPushButton* m_sample;
  QPushButton* m_create;
  QPushButton* m_open;
  QToolButton* m_browse;
  ThemedLabel* m_recentTitle;
  QVBoxLayout* m_recent;
};

}  // namespace jiheng::ui

#pragma once

#include <QWidget>

#include "app/foundation/error.h"
#include "ui/widgets/theme.h"

class QLabel;
class QPushButton;

namespace jiheng::ui {

class ThemedLabel;

/// A failure that stands in the way, as a page: what happened, what was kept, what to do, and the next steps
/// as buttons.
class FailurePage : public QWidget {
  Q_OBJECT
public:
  explicit FailurePage(const Theme& theme, QWidget* parent = nullptr);
  /// `path` is the file in question. `back` names where the user came from; empty for no way back.
  void setFailure(const Error& error, const QString& path, const Text& back);
  /// A failure of the program's own files: the only step left is to quit.
  void setStartFailure(const Error& error);
  const Error& error() const { return m_error; }

signals:
  void chooseRequested();
  void retryRequested();
  void backRequested();
  void quitRequested();

protected:
  void changeEvent(QEvent* event) override;

private:
  void present();
  QString headline() const;
  const Theme& m_theme;
  Error m_error;
  QString m_path;
  Text m_back;
  bool m_atStart = false;
  QLabel* m_icon;
  ThemedLabel* m_title;
  ThemedLabel* m_file;
  struct Part {
    ThemedLabel* head;
    ThemedLabel* text;
  };
  Part m_happened;
  Part m_kept;
  Part m_advice;
  ThemedLabel* m_detail;
  QPushButton* m_choose;
  QPushButton* m_retry;
  QPushButton* m_backButton;
  QPushButton* m_quit;
};

}  // namespace jiheng::ui

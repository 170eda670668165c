#pragma once

#include <QObject>

class QLocalServer;

namespace jiheng::ui {

/// Links (`jiheng:catalogue/...`) that the desktop opens: a second start gives its link to the window that runs already; on
/// macOS the system itself sends it. Local to this user, no network.
class LinkHandover : public QObject {
  Q_OBJECT
public:
  /// Gives a link to the window of this user that listens. False where none does.
  static bool give(const QString& link);
  /// Listens, unless another window does already.
  explicit LinkHandover(QObject* parent = nullptr);
  bool isListening() const;

signals:
  void received(const QString& link);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void take();
  QLocalServer* m_server;
};

}  // namespace jiheng::ui

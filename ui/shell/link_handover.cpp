#include "ui/shell/link_handover.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileOpenEvent>
#include <QLocalServer>
#include <QLocalSocket>

#include "app/catalogue/catalogue_link.h"

namespace jiheng::ui {

namespace {

constexpr int kPatience = 500;       // milliseconds; both ends are on this machine
constexpr qint64 kLongestLink = 2000;  // bytes; what is longer is no link

/// One for each user and settings file: windows with settings of their own (tests) keep to themselves.
QString serverName() {
  const QString whose = QDir::homePath() + u'\n' + qEnvironmentVariable("JIHENG_SETTINGS");
  const QByteArray hash = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
  return QStringLiteral("jiheng-") + QString::fromLatin1(hash);
}

}  // namespace

bool LinkHandover::give(const QString& link) {
  QLocalSocket socket;
  socket.connectToServer(serverName(), QIODevice::WriteOnly);
  if (!socket.waitForConnected(kPatience)) return false;
  socket.write(link.toUtf8());
  if (!socket.waitForBytesWritten(kPatience)) return false;
  socket.disconnectFromServer();
  return true;
}

LinkHandover::LinkHandover(QObject* parent) : QObject(parent), m_server(new QLocalServer(this)) {
  m_server->setSocketOptions(QLocalServer::UserAccessOption);
  connect(m_server, &QLocalServer::newConnection, this, &LinkHandover::take);
  // Asked before listening: with a socket of the user's own Qt would take the name over from a window that lives.
  QLocalSocket probe;
  probe.connectToServer(serverName(), QIODevice::WriteOnly);
  if (!probe.waitForConnected(kPatience)) {
    // A window that crashed leaves its name behind.
    QLocalServer::removeServer(serverName());
    m_server->listen(serverName());
  }
  QCoreApplication::instance()->installEventFilter(this);
}

bool LinkHandover::isListening() const { return m_server->isListening(); }

void LinkHandover::take() {
  while (QLocalSocket* socket = m_server->nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
      const QByteArray bytes = socket->read(kLongestLink);
      socket->deleteLater();
      const QString link = QString::fromUtf8(bytes);
      if (looksLikeCatalogueLink(link)) emit received(link);
    });
    // It may have said all and gone before anybody listened.
    if (socket->state() == QLocalSocket::UnconnectedState) emit socket->disconnected();
  }
}

bool LinkHandover::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FileOpen) {
    const QString link = static_cast<QFileOpenEvent*>(event)->url().toString();
    if (looksLikeCatalogueLink(link)) {
      emit received(link);
      return true;
    }
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace jiheng::ui

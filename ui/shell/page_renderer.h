#pragma once

#include <QObject>
#include <QStringList>

#include "app/foundation/text.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

class MainWindow;

/// Draws every page of the real window into PNG files, one after the other, without stopping the event loop.
class PageRenderer : public QObject {
  Q_OBJECT
public:
  struct Look {
    Language language = Language::Chinese;
    ThemeChoice theme = ThemeChoice::Light;
  };
  /// `folder` is made where it is not there.
  PageRenderer(MainWindow& window, const QString& folder, QList<Look> looks, QObject* parent = nullptr);
  void start();

signals:
  void written(const QString& path);
  /// An empty problem when all went well.
  void finished(const QString& problem);

private:
  void next();
  void draw();
  QString fileName() const;
  MainWindow& m_window;
  QString m_folder;
  QList<Look> m_looks;
  QStringList m_pages;
  qsizetype m_look = 0;
  qsizetype m_page = -1;
};

}  // namespace jiheng::ui

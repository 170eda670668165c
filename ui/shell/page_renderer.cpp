#include "ui/shell/page_renderer.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>

#include "ui/shell/main_window.h"
#include "ui/shell/quick_open.h"

namespace jiheng::ui {

namespace {
constexpr int kSettle = 60;  // milliseconds: layouts and lazily filled lists come to rest
constexpr QSize kSize(1280, 800);
const QString kQuickOpen = QStringLiteral("search");
}  // namespace

PageRenderer::PageRenderer(MainWindow& window, const QString& folder, QList<Look> looks, QObject* parent)
    : QObject(parent), m_window(window), m_folder(folder), m_looks(std::move(looks)) {
  for (const PageFactory& page : window.factories()) m_pages << page.id;
  m_pages << QStringLiteral("settings") << QStringLiteral("about") << kQuickOpen;
}

void PageRenderer::start() {
  if (!QDir().mkpath(m_folder)) {
    emit finished(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder)));
    return;
  }
  m_window.resize(kSize);
  m_window.show();
  next();
}

QString PageRenderer::fileName() const {
  const Look& look = m_looks[m_look];
  QString name = m_pages[m_page] + QLatin1Char('-') + languageCode(look.language) +
                 (look.theme == ThemeChoice::Dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
  if (const qreal scale = m_window.devicePixelRatioF(); scale > 1) name += QStringLiteral("@%1x").arg(scale);
  return QDir(m_folder).filePath(QString(name + QStringLiteral(".png")));
}

void PageRenderer::next() {
  if (++m_page == m_pages.size()) {
    m_page = 0;
    if (++m_look == m_looks.size()) {
      emit finished(QString());
      return;
    }
  }
  if (m_page == 0) {
    // Only this window takes the look; the settings of the user stay as they are.
    m_window.context().language.setLanguage(m_looks[m_look].language);
    m_window.context().theme.setChoice(m_looks[m_look].theme);
  }
  const QString& id = m_pages[m_page];
  if (id == kQuickOpen) {
    m_window.showPage(m_pages.first());
    m_window.quickOpen().open();
  } else {
    m_window.showPage(id);
  }
  QTimer::singleShot(kSettle, this, &PageRenderer::draw);
}

void PageRenderer::draw() {
  if (!m_window.context().jobs.running().isEmpty()) {
    QTimer::singleShot(kSettle, this, &PageRenderer::draw);
    return;
  }
  const QString path = fileName();
  if (!m_window.grab().save(path, "PNG")) {
    emit finished(tr("The picture %1 cannot be written.").arg(QDir::toNativeSeparators(path)));
    return;
  }
  emit written(path);
  if (m_pages[m_page] == kQuickOpen) m_window.quickOpen().close();
  next();
}

}  // namespace jiheng::ui

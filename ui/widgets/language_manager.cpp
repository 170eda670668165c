#include "ui/widgets/language_manager.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>

#include "app/foundation/formats.h"
#include "resources/resources.h"

namespace jiheng::ui {

namespace {
Language g_shown = Language::English;
}

LanguageManager::LanguageManager(QObject* parent) : QObject(parent), m_language(systemLanguage()) {
  m_language = m_language == Language::Chinese ? Language::English : Language::Chinese;
  setLanguage(systemLanguage());
}

LanguageManager::~LanguageManager() {
  QCoreApplication::removeTranslator(&m_program);
  QCoreApplication::removeTranslator(&m_qt);
}

Language LanguageManager::systemLanguage() {
  const QString first = QLocale::system().uiLanguages().value(0);
  return first.startsWith(QLatin1String("zh")) ? Language::Chinese : Language::English;
}

void LanguageManager::setLanguage(Language language) {
  if (m_language == language) return;
  m_language = language;
  g_shown = language;
  QLocale::setDefault(localeOf(language));

  QCoreApplication::removeTranslator(&m_program);
  QCoreApplication::removeTranslator(&m_qt);
  const QString folder = QString::fromLatin1(kBundledTranslations);
  const bool chinese = language == Language::Chinese;
  // Qt's own sources are English already: there is nothing to load for it.
  if (chinese && m_qt.load(folder + QStringLiteral("/qtbase_zh_CN.qm")))
    QCoreApplication::installTranslator(&m_qt);
  if (m_program.load(folder +
                     (chinese ? QStringLiteral("/jiheng_zh_CN.qm") : QStringLiteral("/jiheng_en.qm"))))
    QCoreApplication::installTranslator(&m_program);

  // Qt tells nobody when the new language has no file; texts of `phrase` and of data change all the same.
  QEvent event(QEvent::LanguageChange);
  QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
  // The widgets' share of the news waits in the queue; whoever listens to `changed` counts on it having
  // arrived.
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
  emit changed();
}

QString shown(const Text& text) {
  return text.in(g_shown);
}

Language shownLanguage() {
  return g_shown;
}

}  // namespace jiheng::ui

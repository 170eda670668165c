#pragma once

#include <QObject>
#include <QTranslator>

#include "app/foundation/text.h"

namespace jiheng::ui {

/// The interface language. Swaps the program's and Qt's own translators, so that every widget gets a
/// LanguageChange event at run time.
class LanguageManager : public QObject {
  Q_OBJECT
public:
  explicit LanguageManager(QObject* parent = nullptr);
  ~LanguageManager() override;
  Language language() const { return m_language; }
  void setLanguage(Language language);
  /// The language of the system, Chinese for any zh locale.
  static Language systemLanguage();

signals:
  /// After the translators were swapped and widgets have been told.
  void changed();

private:
  Language m_language;
  QTranslator m_program;
  QTranslator m_qt;
};

/// The text in the present interface language. For texts of app shown in a widget.
QString shown(const Text& text);
/// The present interface language, without a context at hand.
Language shownLanguage();

}  // namespace jiheng::ui

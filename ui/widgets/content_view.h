#pragma once

#include <QObject>

#include "app/catalogue/catalogue.h"
#include "app/foundation/clock.h"

namespace jiheng::ui {

/// In which language law text is shown; independent of the interface language.
enum class ContentLanguage { Chinese, English, SideBySide };

/// What all pages show of the catalogue: its content language and its edition. Kept in the settings.
class ContentView : public QObject {
  Q_OBJECT
public:
  explicit ContentView(const Catalogue& catalogue, const Clock& clock, QObject* parent = nullptr);

  ContentLanguage language() const { return m_language; }
  void setLanguage(ContentLanguage language);
  /// "current", an instrument's id or an ISO date; "current" follows the clock.
  const QString& editionSpec() const { return m_editionSpec; }
  void setEditionSpec(const QString& spec);
  /// Never null: an unknown spec falls back to the current edition.
  std::shared_ptr<const Edition> edition() const;

signals:
  void languageChanged();
  void editionChanged();

private:
  const Catalogue& m_catalogue;
  const Clock& m_clock;
  ContentLanguage m_language = ContentLanguage::SideBySide;
  QString m_editionSpec;
};

}  // namespace jiheng::ui

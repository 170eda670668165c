#include "ui/widgets/content_view.h"

namespace jiheng::ui {

namespace {
const QString kCurrent = QStringLiteral("current");
}

ContentView::ContentView(const Catalogue& catalogue, const Clock& clock, QObject* parent)
    : QObject(parent), m_catalogue(catalogue), m_clock(clock), m_editionSpec(kCurrent) {}

void ContentView::setLanguage(ContentLanguage language) {
  if (m_language == language) return;
  m_language = language;
  emit languageChanged();
}

void ContentView::setEditionSpec(const QString& spec) {
  if (m_editionSpec == spec) return;
  m_editionSpec = spec;
  emit editionChanged();
}

std::shared_ptr<const Edition> ContentView::edition() const {
  const QDate today = m_clock.today();
  if (auto edition = m_catalogue.resolveEdition(m_editionSpec, today); edition.has_value() && *edition)
    return *edition;
  if (auto edition = m_catalogue.editionOn(today)) return edition;
  // A clock before the first edition: the oldest one is the nearest truth there is.
  const std::vector<QString> ids = m_catalogue.editionIds();
  if (!ids.empty())
    if (auto edition = m_catalogue.edition(ids.front())) return edition;
  return std::make_shared<const Edition>();
}

}  // namespace jiheng::ui

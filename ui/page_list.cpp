#include "ui/page_list.h"

#ifdef JIHENG_PAGES_CATALOGUE
#include "ui/catalogue/catalogue_page.h"
#endif
#ifdef JIHENG_PAGES_CHANGES
#include "ui/changes/changes_page.h"
#endif
#ifdef JIHENG_PAGES_OFFICIALTEXT
#include "ui/official_text/official_text_page.h"
#endif
#ifdef JIHENG_PAGES_PORTFOLIO
#include "ui/portfolio/portfolio_page.h"
#endif
#ifdef JIHENG_PAGES_EXCHANGE
#include "ui/exchange/exchange_page.h"
#endif
#ifdef JIHENG_PAGES_REVIEW
#include "ui/review/review_page.h"
#include "ui/review/review_panel.h"
#endif
#ifdef JIHENG_PAGES_SCREENING
#include "ui/screening/screening_panel.h"
#endif
#ifdef JIHENG_PAGES_EXAMINATION
#include "ui/examination/dossier_panel.h"
#endif
#include "ui/questionnaire/questionnaire_panel.h"
#include "ui/thresholds/thresholds_panel.h"
#ifdef JIHENG_PAGES_TRANSFERS
#include "ui/transfers/today_page.h"
#include "ui/transfers/transfers_page.h"
#endif
#ifdef JIHENG_PAGES_REPORTS
#include "ui/reports/reports_page.h"
#endif

namespace jiheng::ui {

namespace {

template <class Kind>
[[maybe_unused]] PageFactory factory(const char* id, const Text& title, const char* icon,
                                     bool needsWorkspace) {
  return {QLatin1String(id), title, QLatin1String(icon), needsWorkspace,
          [](UiContext& context, QWidget* parent) -> Page* { return new Kind(context, parent); }};
}

#ifdef JIHENG_PAGES_REVIEW
/// The page with the sides of the work, in the order in which they are walked through.
[[maybe_unused]] Page* reviewPage(UiContext& context, QWidget* parent) {
  auto* page = new ReviewPage(context, parent);
#ifdef JIHENG_PAGES_SCREENING
  page->addPanel([](UiContext& all, QWidget* owner) -> TechnologyPanel* { return new ScreeningPanel(all, owner); });
#endif
  page->addPanel([](UiContext& panelContext, QWidget* panelParent) -> TechnologyPanel* { return new ThresholdsPanel(panelContext, panelParent); });
  page->addPanel([](UiContext& panelContext, QWidget* panelParent) -> TechnologyPanel* { return new QuestionnairePanel(panelContext, panelParent); });
#ifdef JIHENG_PAGES_EXAMINATION
  page->addPanel([](UiContext& all, QWidget* owner) -> TechnologyPanel* { return new DossierPanel(all, owner); });
#endif
  page->addPanel([](UiContext& given, QWidget* owner) -> TechnologyPanel* { return new ReviewPanel(given, owner); });
  return page;
}
#endif

}  // namespace

PageFactories allPages() {
  PageFactories pages;
#ifdef JIHENG_PAGES_TRANSFERS
  pages.push_back(factory<TodayPage>("today", phrase("Rail", "Today"), "today", true));
#endif
#ifdef JIHENG_PAGES_CATALOGUE
  pages.push_back(factory<CataloguePage>("catalogue", phrase("Rail", "Catalogue"), "catalogue", false));
#endif
#ifdef JIHENG_PAGES_PORTFOLIO
  pages.push_back(factory<PortfolioPage>("portfolio", phrase("Rail", "Products"), "portfolio", true));
#endif
#ifdef JIHENG_PAGES_REVIEW
  pages.push_back({QStringLiteral("review"), phrase("Rail", "Review"), QStringLiteral("review"), true, reviewPage});
#endif
#ifdef JIHENG_PAGES_TRANSFERS
  pages.push_back(factory<TransfersPage>("transfers", phrase("Rail", "Transfers"), "transfers", true));
#endif
#ifdef JIHENG_PAGES_REPORTS
  pages.push_back(factory<ReportsPage>("reports", phrase("Rail", "Reports"), "reports", true));
#endif
#ifdef JIHENG_PAGES_EXCHANGE
  pages.push_back(factory<ExchangePage>("exchange", phrase("Rail", "Import"), "import", true));
#endif
#ifdef JIHENG_PAGES_CHANGES
  pages.push_back(factory<ChangesPage>("changes", phrase("Rail", "Changes"), "changes", false));
#endif
#ifdef JIHENG_PAGES_OFFICIALTEXT
  pages.push_back(factory<OfficialTextPage>("official-text", phrase("Rail", "Official text"), "law", false));
#endif
  return pages;
}

}  // namespace jiheng::ui

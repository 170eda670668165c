#include "tests/review/review_fixture.h"

namespace jiheng::test {

std::string english(const Error& error) { return error.in(Language::English).toUtf8().toStdString(); }
std::string english(const Text& text) { return text.in(Language::English).toUtf8().toStdString(); }

namespace {

template <class T>
T orThrow(Result<T> result) {
  if (!result) throw std::runtime_error(english(result.error()));
  return std::move(*result);
}

}  // namespace

const Catalogue& ReviewTest::catalogue() {
  static const Catalogue loaded = orThrow(Catalogue::load(QStringLiteral(JIHENG_SOURCE_DIR "/data")));
  return loaded;
}

ReviewTest::ReviewTest() : clock(QDateTime(QDate(2025, 9, 1), QTime(1, 2, 3, 4), Qt::UTC)) {
  workspace = orThrow(Workspace::create(scratch.path(QStringLiteral("审查.jiheng")), QStringLiteral("王敏"), clock));
  people = std::make_unique<PeopleService>(*workspace);
  portfolio = std::make_unique<PortfolioService>(*workspace, catalogue());
  reviews = std::make_unique<ReviewService>(*workspace, catalogue(), *portfolio, *people);
  impacts = std::make_unique<ImpactService>(*workspace, catalogue(), *portfolio, *people);
  orThrow(people->save({Person{{}, QStringLiteral("王敏"), {Role::Author, Role::Officer}, {}, true},
                        Person{{}, QStringLiteral("李强"), {Role::Reviewer}, {}, true},
                        Person{{}, QStringLiteral("孙工"), {Role::Author}, {}, true}}));
}

Technology ReviewTest::technology(const QString& name, const QString& description) {
  Technology technology;
  technology.nameZh = name;
  technology.description = description;
  return orThrow(portfolio->save(technology));
}

const Item& ReviewTest::item(Part part, int n, const QString& editionId) const {
  for (const Item& each : edition(editionId)->items()) {
    if (each.part != part || each.points.empty() || each.points.front().zh.isEmpty() || each.standing != Standing::Confirmed) continue;
    if (n-- == 0) return each;
  }
  throw std::runtime_error("the bundled edition has not enough items with Chinese control points");
}

Tag ReviewTest::tag(const Technology& technology, const Item& on, TagState state, const QString& editionId, const QString& reason) {
  Tag tag;
  tag.technology = technology.id;
  tag.item = on.key;
  if (!on.points.empty()) tag.pointKey = on.points.front().key;
  tag.editionId = editionId;
  tag.state = state;
  tag.reason = reason;
  return orThrow(portfolio->save(tag));
}

Technology ReviewTest::approved(const QString& name, const Item& on, const QString& editionId) {
  actAs(QStringLiteral("孙工"));
  const Technology made = technology(name);
  tag(made, on, TagState::Confirmed, editionId);
  const Review review = orThrow(reviews->submit(made.id, *edition(editionId), {}));
  actAs(QStringLiteral("李强"));
  orThrow(reviews->approve(review.id));
  actAs(QStringLiteral("孙工"));
  return made;
}

ReviewStanding ReviewTest::standing(const Technology& technology, const QString& editionId) {
  const auto found = orThrow(reviews->standing(technology.id, *edition(editionId)));
  const auto all = orThrow(reviews->standings(*edition(editionId)));
  const ReviewStanding one = found ? found->standing : ReviewStanding();
  // What a list shows is what the page shows.
  if (all.value(technology.id).standing.state != one.state) throw std::runtime_error("standings() and standing() differ");
  return one;
}

}  // namespace jiheng::test

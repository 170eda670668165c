#pragma once

#include <gtest/gtest.h>

#include "app/review/impact_service.h"
#include "app/review/review_service.h"
#include "tests/support/scratch.h"

namespace jiheng::test {

/// A workspace in a scratch folder with 王敏 (author and officer), 李强 (reviewer) and 孙工 (author), and the services.
class ReviewTest : public testing::Test {
 protected:
  ReviewTest();
  static const Catalogue& catalogue();
  std::shared_ptr<const Edition> edition(const QString& id = QStringLiteral("2025-28")) const { return catalogue().edition(id); }
  void actAs(const QString& name) { people->setCurrent(name); }

  Technology technology(const QString& name, const QString& description = {});
  /// The n-th item of an edition that has bundled control points in Chinese.
  const Item& item(Part part, int n = 0, const QString& editionId = QStringLiteral("2025-28")) const;
  Tag tag(const Technology& technology, const Item& item, TagState state, const QString& editionId = QStringLiteral("2025-28"),
          const QString& reason = QStringLiteral("结构与控制要点所述一致"));
  /// A technology with a confirmed tag on a control point, submitted by 孙工 and approved by 李强.
  Technology approved(const QString& name, const Item& item, const QString& editionId = QStringLiteral("2025-28"));
  ReviewStanding standing(const Technology& technology, const QString& editionId = QStringLiteral("2025-28"));

  Scratch scratch;
  FixedClock clock;
  std::unique_ptr<Workspace> workspace;
  std::unique_ptr<PeopleService> people;
  std::unique_ptr<PortfolioService> portfolio;
  std::unique_ptr<ReviewService> reviews;
  std::unique_ptr<ImpactService> impacts;
};

std::string english(const Error& error);
std::string english(const Text& text);

}  // namespace jiheng::test

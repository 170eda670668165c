#include "ui/screening/tag_answers.h"

#include "ui/widgets/undo.h"

namespace jiheng::ui {

namespace {

struct Answered {
  std::optional<Tag> before;
  Tag after;
};

Status takeBack(PortfolioService& portfolio, const Answered& answered) {
  if (!answered.before) return portfolio.remove(answered.after.id);
  JIHENG_TRY(portfolio.revert(*answered.before));
  return {};
}

Status doAgain(PortfolioService& portfolio, const Answered& answered) {
  if (!answered.before) return portfolio.restore(answered.after.id);
  JIHENG_TRY(portfolio.revert(answered.after));
  return {};
}

/// What was done of the list until now goes back when a step fails: all or none.
Status answerAll(PortfolioService& portfolio, const std::vector<Tag>& tags, std::vector<Answered>& done) {
  for (const Tag& given : tags) {
    JIHENG_ASSIGN(const std::vector<Tag> present, portfolio.tagsOf(given.technology));
    Tag tag = given;
    std::optional<Tag> before;
    for (const Tag& each : present)
      if (each.item == tag.item && each.pointKey == tag.pointKey && each.editionId == tag.editionId) before = each;
    if (before) tag.id = before->id;
    Result<Tag> saved = portfolio.save(tag);
    if (!saved) {
      for (auto each = done.rbegin(); each != done.rend(); ++each) JIHENG_TRY(takeBack(portfolio, *each));
      done.clear();
      return fail(saved.error());
    }
    done.push_back({before, *std::move(saved)});
  }
  return {};
}

}  // namespace

Status answerWith(UiContext& context, const Text& title, const std::vector<Tag>& tags) {
  auto done = std::make_shared<std::vector<Answered>>();
  return perform(
      context, title,
      [&context, tags, done]() -> Status {
        PortfolioService& portfolio = *context.workbench.portfolio();
        if (done->empty()) return answerAll(portfolio, tags, *done);
        for (const Answered& each : *done) JIHENG_TRY(doAgain(portfolio, each));
        return {};
      },
      [&context, done]() -> Status {
        for (auto each = done->rbegin(); each != done->rend(); ++each)
          JIHENG_TRY(takeBack(*context.workbench.portfolio(), *each));
        return {};
      });
}

}  // namespace jiheng::ui

// The candidates of the panel, and the answers to them.
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

#include "app/portfolio/tag_rules.h"
#include "ui/screening/screening_document.h"
#include "ui/screening/screening_panel.h"
#include "ui/screening/tag_answers.h"
#include "ui/screening/weak_form.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

namespace {

/// The tag that stands on a candidate's own place in the edition.
const Tag* answerOf(const RecordedCandidate& candidate, const std::vector<Tag>& tags, const QString& editionId) {
  const Tag* found = nullptr;
  for (const Tag& tag : tags)
    if (tag.item == candidate.item && tag.editionId == editionId &&
        (tag.pointKey == candidate.pointKey || (candidate.pointKey.isEmpty() && !found)))
      found = &tag;
  return found;
}

}  // namespace

void ScreeningPanel::read() {
  const PortfolioService* portfolio = context().workbench.portfolio();
  const ExaminationService* examination = context().workbench.examination();
  if (m_reading || !portfolio || !examination || m_technology.isEmpty() || !m_edition) return;
  const auto technology = portfolio->technology(m_technology);
  const auto tags = portfolio->tagsOf(m_technology);
  if (!technology || !tags) return;
  const auto record = examination->screening(m_technology, m_edition->id());
  const auto standing = examination->standing(m_technology, *m_edition);
  if (!record || !standing) return context().messages.problem(record ? standing.error() : record.error());
  m_record = *technology;
  m_tags = *tags;
  m_screened = *standing;
  m_answer.reset();
  if (*record && m_screened.standing != ScreeningStanding::Outdated)
    if (auto answer = examination->explain(m_technology, m_edition->id())) m_answer = *std::move(answer);
  fillRows(*record);
  showHead();
  if (!*record)
    m_pages->setCurrentWidget(m_never);
  else if ((*record)->candidates.empty()) {
    m_abstained->setTexts(
        phrase("UiScreening", "No candidate"),
        phrase("UiScreening",
               "%1 No word of the technology speaks for an item. That is no verdict: look for further words in both languages, "
               "read the sectors that lie near, and conclude the dossier.")
            .arg(m_answer ? m_answer->sentence : Text()));
    m_pages->setCurrentWidget(m_abstained);
  } else {
    m_pages->setCurrentWidget(m_splitter);
  }
}

void ScreeningPanel::fillRows(const std::optional<ScreeningRecord>& record) {
  const int current = m_list->current();
  std::vector<CandidateRow> rows;
  const auto& given = record ? record->candidates : std::vector<RecordedCandidate>();
  for (size_t i = 0; i < given.size(); ++i) {
    CandidateRow row;
    row.candidate = given[i];
    if (m_answer) {
      const auto explained = std::find_if(m_answer->candidates.begin(), m_answer->candidates.end(), [&](const auto& each) {
        return each.item == given[i].item && each.pointKey == given[i].pointKey;
      });
      if (explained != m_answer->candidates.end()) row.explained = *explained;
    }
    if (const Item* item = m_edition->find(given[i].item)) {
      const QString name = Bilingual{item->nameZh, item->nameEn()}.in(shownLanguage());
      row.title = item->number.isEmpty() ? name : tr("%1 %2", "item number, name").arg(item->number, name);
      row.part = item->part;
      const ControlPoint* point = given[i].pointKey.isEmpty() ? nullptr : item->point(given[i].pointKey);
      const QString sector = item->sector.in(shownLanguage());
      if (point && !point->number.isEmpty())
        row.place = tr("control point %1 · %2", "number, sector").arg(point->number, sector);
      else
        row.place = point ? tr("one control point · %1", "sector").arg(sector) : tr("item as a whole · %1", "sector").arg(sector);
    } else {
      row.title = tr("no longer in this edition");
    }
    row.words = given[i].words.isEmpty() ? QString() : tr("on the words: %1").arg(given[i].words.join(tr(", ", "between words")));
    row.answered = isAnswered(given[i], m_tags, *m_edition);
    if (const Tag* tag = answerOf(given[i], m_tags, m_edition->id())) row.answer = tag->state;
    rows.push_back(std::move(row));
  }
  m_reading = true;
  m_list->candidates().setRows(std::move(rows));
  m_list->choose(std::max(0, std::min(current, m_list->candidates().rowCount() - 1)));
  m_reading = false;
  showCandidate(m_list->current());
}

void ScreeningPanel::showCandidate(int index) {
  if (m_reading) return;
  const CandidateRow* row = m_list->candidates().row(index);
  static const std::vector<ScreeningReason> none;
  const auto& reasons = row && row->explained ? row->explained->reasons : none;
  writeTechnology(*m_text->document(), context().theme, m_record, reasons);
  const Item* item = row && m_edition ? m_edition->find(row->candidate.item) : nullptr;
  m_decision->setEnabled(item != nullptr);
  if (!item) {
    m_law->document()->clear();
    m_decision->setPlaces({});
    m_decision->setDecision({}, {});
    return;
  }
  writeCandidate(*m_law->document(), context().theme, *item, row->candidate.pointKey, reasons, m_language);
  m_law->verticalScrollBar()->setValue(0);
  m_decision->setPlaces(placesOf(*row));
  const Tag* answer = answerOf(row->candidate, m_tags, m_edition->id());
  m_decision->setDecision(answer ? std::optional(answer->state) : std::nullopt, answer ? answer->reason : QString());
}

std::vector<DecisionPlace> ScreeningPanel::placesOf(const CandidateRow& row) const {
  const Item* item = m_edition->find(row.candidate.item);
  if (!item) return {};
  const auto nameOf = [&](const ControlPoint& point) {
    const QString text = Bilingual{point.zh, point.en}.in(shownLanguage()).left(24);
    return point.number.isEmpty() ? tr("control point “%1…”").arg(text)
                                  : tr("control point %1: %2…", "number, beginning").arg(point.number, text);
  };
  if (!row.candidate.pointKey.isEmpty()) return {{row.candidate.pointKey, QString(), false}};
  std::vector<DecisionPlace> places;
  if (item->coverage == PointsCoverage::Complete && !item->points.empty())
    places.push_back({QString(), tr("all control points"), true});
  else
    places.push_back({QString(), tr("the item as a whole"), false});
  for (const ControlPoint& point : item->points) places.push_back({point.key, nameOf(point), false});
  return places;
}

Result<std::vector<Tag>> ScreeningPanel::tagsFor(const CandidateRow& row, TagState state, const QString& reason,
                                                 const DecisionPlace& place) const {
  Tag tag;
  tag.technology = m_technology;
  tag.item = row.candidate.item;
  tag.pointKey = place.pointKey;
  tag.editionId = m_edition->id();
  tag.state = state;
  tag.reason = reason;
  if (!place.allPoints) return std::vector<Tag>{tag};
  const Item* item = m_edition->find(row.candidate.item);
  // One point at a time is what a confirmed tag says; only a refusal holds for all of them.
  if (state != TagState::Rejected && item->points.size() > 1)
    return fail(invalidField(QStringLiteral("point"),
                             phrase("UiScreening", "The control points of the item are bundled: a tag names the one it rests on."),
                             phrase("UiScreening", "Choose the control point beside the decision.")));
  std::vector<Tag> tags;
  for (const ControlPoint& point : item->points) {
    tag.pointKey = point.key;
    const bool tagged = std::any_of(m_tags.begin(), m_tags.end(), [&](const Tag& each) {
      return each.item == tag.item && each.pointKey == point.key && each.editionId == tag.editionId &&
             each.state == TagState::Confirmed;
    });
    if (!tagged) tags.push_back(tag);
  }
  return tags;
}

Text ScreeningPanel::titleOf(const CandidateRow& row, TagState state) const {
  const Item* item = m_edition->find(row.candidate.item);
  const Text place = item ? itemText(*item) : Text();
  switch (state) {
    case TagState::Candidate: return phrase("UiScreening", "keeping %1 as a candidate").arg(place);
    case TagState::Confirmed: return phrase("UiScreening", "confirming %1").arg(place);
    case TagState::Rejected: return phrase("UiScreening", "rejecting %1").arg(place);
  }
  return {};
}

void ScreeningPanel::decide() {
  const int index = m_list->current();
  const CandidateRow* row = m_list->candidates().row(index);
  const DecisionPlace* place = m_decision->place();
  if (m_pages->currentWidget() != m_splitter || !row || !place) return;
  if (!m_decision->state()) {
    m_decision->setError(invalidField(QStringLiteral("state"), phrase("UiScreening", "No decision is chosen."),
                                      phrase("UiScreening", "Confirm (C), reject (R) or keep it as a candidate (O).")));
    return;
  }
  const auto tags = tagsFor(*row, *m_decision->state(), m_decision->reason(), *place);
  const Status done = tags ? answerWith(context(), titleOf(*row, *m_decision->state()), *tags) : Status(fail(tags.error()));
  if (!done) {
    m_decision->setError(done.error());
    m_decision->reasonEdit()->setFocus(Qt::OtherFocusReason);
    return;
  }
  read();
  goToNext(index);
}

void ScreeningPanel::goToNext(int from) {
  const int count = m_list->candidates().rowCount();
  for (int step = 1; step <= count; ++step) {
    const int index = (from + step + count) % count;
    if (m_list->candidates().row(index)->answered) continue;
    m_list->choose(index);
    m_list->setFocus(Qt::OtherFocusReason);
    return;
  }
  if (from >= 0 && count > 0)
    context().messages.done(phrase("UiScreening", "Every candidate has its answer."));
}

void ScreeningPanel::openWeak() {
  QStringList names;
  for (int i = 0; i < m_list->candidates().rowCount(); ++i) {
    const CandidateRow* row = m_list->candidates().row(i);
    if (row->candidate.strength == ScreeningStrength::Weak && !row->answered) names << row->title;
  }
  m_weak->open(names);
}

void ScreeningPanel::refuseWeak() {
  std::vector<Tag> tags;
  int count = 0;
  for (int i = 0; i < m_list->candidates().rowCount(); ++i) {
    const CandidateRow* row = m_list->candidates().row(i);
    if (row->candidate.strength != ScreeningStrength::Weak || row->answered) continue;
    const std::vector<DecisionPlace> places = placesOf(*row);
    if (places.empty()) continue;
    const auto own = tagsFor(*row, TagState::Rejected, m_weak->reason(), places.front());
    if (!own) return m_weak->setError(own.error());
    tags.insert(tags.end(), own->begin(), own->end());
    ++count;
  }
  const Status done =
      answerWith(context(), phrase("UiScreening", "rejecting %n weak candidates", nullptr, count), tags);
  if (!done) return m_weak->setError(done.error());
  m_weak->hide();
  read();
  goToNext(-1);
}

}  // namespace jiheng::ui

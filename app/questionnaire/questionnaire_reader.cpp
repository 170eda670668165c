#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "app/foundation/json_file.h"
#include "app/questionnaire/questionnaire.h"
#include "app/questionnaire/questionnaire_graph.h"

namespace jiheng {

namespace {

Text unknownWord(const QString& word) { return phrase("Questionnaire", "“%1” is not known here.").arg(word); }

std::optional<QuestionKind> questionKindOf(const QString& code) {
  if (code == QStringLiteral("yes_no")) return QuestionKind::YesNo;
  if (code == QStringLiteral("choice")) return QuestionKind::Choice;
  if (code == QStringLiteral("text")) return QuestionKind::Text;
  if (code == QStringLiteral("date")) return QuestionKind::Date;
  return std::nullopt;
}

constexpr EndKind kEndKinds[] = {EndKind::NotTechnology, EndKind::NotOwn,    EndKind::Reaches,   EndKind::DoesNotReach,
                                 EndKind::OtherRegime,   EndKind::Unsettled, EndKind::AskExpert, EndKind::Open};

/// Chinese in the Chinese side, none in the English: a mixed-up pair is a fault, not a matter of taste.
Bilingual readBoth(JsonFields& fields, const char* name) {
  static const QRegularExpression han(QStringLiteral("\\p{Han}"), QRegularExpression::UseUnicodePropertiesOption);
  const Bilingual text = fields.bilingual(name);
  if (!text.zh.isEmpty() && !text.en.isEmpty() && (!text.zh.contains(han) || text.en.contains(han)))
    fields.fault(name, phrase("Questionnaire", "the two languages are mixed up."));
  return text;
}

/// What the readers of parts look things up in.
struct Known {
  QSet<QString> ids;      // of all kinds together: an id is never taken twice
  QSet<QString> sources;
  QSet<QString> usedSources;
  QSet<QString> sections;
  QSet<QString> handOvers;
};

QString readId(JsonFields& fields) {
  static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
  const QString id = fields.string("id");
  if (!form.match(id).hasMatch()) fields.fault("id", phrase("Questionnaire", "an id of small letters, digits and hyphens was expected."));
  return id;
}

QString readFreshId(JsonFields& fields, Known& known, const char* kind) {
  const QString id = readId(fields);
  const QString key = QString(QLatin1String(kind) + QLatin1Char(':') + id);
  if (known.ids.contains(key)) fields.fault("id", phrase("Questionnaire", "the id %1 stands here twice.").arg(id));
  known.ids << key;
  return id;
}

QStringList readSources(JsonFields& fields, Known& known) {
  const QStringList sources = fields.strings("sources");
  if (sources.isEmpty()) fields.fault("sources", phrase("Questionnaire", "at least one source was expected."));
  for (const QString& source : sources) {
    if (!known.sources.contains(source)) fields.fault("sources", phrase("Questionnaire", "there is no source %1.").arg(source));
    known.usedSources << source;
  }
  return sources;
}

QString readSection(JsonFields& fields, const Known& known) {
  const QString section = fields.string("section");
  if (!known.sections.contains(section)) fields.fault("section", phrase("Questionnaire", "there is no section %1.").arg(section));
  return section;
}

GuideAnswer yesNo(const QString& value) {
  GuideAnswer answer;
  answer.value = value;
  if (value == QStringLiteral("yes"))
    answer.text = {QStringLiteral("是"), QStringLiteral("Yes")};
  else if (value == QStringLiteral("no"))
    answer.text = {QStringLiteral("否"), QStringLiteral("No")};
  else
    answer.text = {QStringLiteral("不清楚"), QStringLiteral("Not known")};
  return answer;
}

GuideQuestion readQuestion(JsonFields& fields, Known& known) {
  GuideQuestion question;
  question.id = readFreshId(fields, known, "question");
  question.section = readSection(fields, known);
  const QString kind = fields.string("kind");
  if (const auto found = questionKindOf(kind))
    question.kind = *found;
  else
    fields.fault("kind", unknownWord(kind));
  question.text = readBoth(fields, "text");
  question.help = readBoth(fields, "help");
  question.sources = readSources(fields, known);
  if (question.kind == QuestionKind::Text || question.kind == QuestionKind::Date) {
    GuideAnswer answer;
    answer.next = fields.optionalString("next");
    answer.end = fields.optionalString("end");
    question.answers.push_back(answer);
    return question;
  }
  QStringList values;
  fields.array("answers", [&](JsonFields& one) {
    const QString value = one.string("value");
    GuideAnswer answer = yesNo(value);
    if (question.kind == QuestionKind::Choice) answer.text = readBoth(one, "text");
    answer.next = one.optionalString("next");
    answer.end = one.optionalString("end");
    answer.handsOver = one.optionalString("hands_over");
    if (values.contains(value)) one.fault("value", phrase("Questionnaire", "the answer %1 stands here twice.").arg(value));
    if (value == kAskExpert) one.fault("value", phrase("Questionnaire", "“%1” is offered at every question by itself.").arg(value));
    values << value;
    question.answers.push_back(std::move(answer));
  });
  if (question.kind == QuestionKind::YesNo && values != QStringList{QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown")})
    fields.fault("answers", phrase("Questionnaire", "yes, no and unknown were expected, in this order."));
  if (values.size() > 9) fields.fault("answers", phrase("Questionnaire", "at most nine answers have a key."));
  return question;
}

HandOver readHandOver(JsonFields& fields, Known& known) {
  HandOver made;
  made.id = readFreshId(fields, known, "handover");
  made.regime = readBoth(fields, "regime");
  made.authority = readBoth(fields, "authority");
  made.reason = readBoth(fields, "reason");
  made.notAssessed = readBoth(fields, "not_assessed");
  made.sources = readSources(fields, known);
  known.handOvers << made.id;
  return made;
}

GuideEnd readEnd(JsonFields& fields, Known& known) {
  GuideEnd end;
  end.id = readFreshId(fields, known, "end");
  const QString kind = fields.string("kind");
  const auto found = std::ranges::find(kEndKinds, kind, endKindCode);
  if (found == std::end(kEndKinds))
    fields.fault("kind", unknownWord(kind));
  else
    end.kind = *found;
  end.title = readBoth(fields, "title");
  end.text = readBoth(fields, "text");
  end.notAssessed = readBoth(fields, "not_assessed");
  end.sources = readSources(fields, known);
  if (end.kind == EndKind::OtherRegime) {
    end.handsOver = fields.string("handover");
    if (!known.handOvers.contains(end.handsOver)) fields.fault("handover", phrase("Questionnaire", "there is no hand-over %1.").arg(end.handsOver));
  }
  if (end.kind == EndKind::AskExpert) end.section = readSection(fields, known);
  fields.array("readings", [&](JsonFields& one) {
    GuideReading reading{readBoth(one, "text"), one.string("source")};
    if (!known.sources.contains(reading.source)) one.fault("source", phrase("Questionnaire", "there is no source %1.").arg(reading.source));
    known.usedSources << reading.source;
    end.readings.push_back(std::move(reading));
  });
  if ((end.kind == EndKind::Unsettled) != (end.readings.size() >= 2))
    fields.fault("readings", phrase("Questionnaire", "what is unsettled has at least two readings, and nothing else has."));
  return end;
}

template <class Node>
const Node* nodeOf(const std::vector<Node>& nodes, const QString& id) {
  const auto found = std::ranges::find(nodes, id, &Node::id);
  return found == nodes.end() ? nullptr : &*found;
}

}  // namespace

Result<Questionnaire> Questionnaire::load(const QString& dataDir) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(dataDir + QStringLiteral("/questionnaire/classification.json")));
  Questionnaire made;
  Known known;
  JsonFields root(file);
  made.m_id = readId(root);
  made.m_version = root.string("version");
  made.m_knownOn = root.date("known_on");
  made.m_title = readBoth(root, "title");
  made.m_start = root.string("start");
  root.array("sources", [&](JsonFields& fields) {
    GuideSource source{readFreshId(fields, known, "source"), readBoth(fields, "text"), fields.date("date"), false};
    const QString confirmation = fields.string("confirmation");
    source.confirmed = confirmation == QStringLiteral("confirmed");
    if (!source.confirmed && confirmation != QStringLiteral("unverified")) fields.fault("confirmation", unknownWord(confirmation));
    known.sources << source.id;
    made.m_sources.push_back(std::move(source));
  });
  root.array("sections", [&](JsonFields& fields) {
    GuideSection section{readFreshId(fields, known, "section"), readBoth(fields, "title"), {}};
    fields.object("expert", [&](JsonFields& expert) { section.expert = {readBoth(expert, "whom"), readBoth(expert, "ask")}; });
    known.sections << section.id;
    made.m_sections.push_back(std::move(section));
  });
  root.array("handovers", [&](JsonFields& fields) { made.m_handOvers.push_back(readHandOver(fields, known)); });
  root.array("questions", [&](JsonFields& fields) { made.m_questions.push_back(readQuestion(fields, known)); });
  root.array("ends", [&](JsonFields& fields) { made.m_ends.push_back(readEnd(fields, known)); });
  JIHENG_TRY(root.status());
  for (size_t i = 0; i < made.m_sources.size(); ++i) {
    if (!known.usedSources.contains(made.m_sources[i].id))
      return fail(file.errorAt(QStringLiteral("/sources/%1/id").arg(i), phrase("Questionnaire", "nothing rests on the source %1.").arg(made.m_sources[i].id)));
  }
  if (const auto fault = graphFault(made.m_start, made.m_questions, made.m_ends, made.m_handOvers)) {
    const char* lists[] = {"questions", "ends", "handovers"};
    QString pointer = QStringLiteral("/%1/%2").arg(QLatin1String(lists[static_cast<int>(fault->place)])).arg(fault->index);
    if (fault->answer >= 0) pointer += QStringLiteral("/answers/%1").arg(fault->answer);
    return fail(file.errorAt(pointer, fault->problem));
  }
  return made;
}

const GuideAnswer* GuideQuestion::answerFor(const QString& value) const {
  if (value.trimmed().isEmpty()) return nullptr;
  if (kind == QuestionKind::Date && !QDate::fromString(value, Qt::ISODate).isValid()) return nullptr;
  if (kind == QuestionKind::Text || kind == QuestionKind::Date) return answers.empty() ? nullptr : &answers.front();
  const auto found = std::ranges::find(answers, value, &GuideAnswer::value);
  return found == answers.end() ? nullptr : &*found;
}

const GuideQuestion* Questionnaire::question(const QString& id) const { return nodeOf(m_questions, id); }
const GuideSection* Questionnaire::section(const QString& id) const { return nodeOf(m_sections, id); }
const GuideEnd* Questionnaire::end(const QString& id) const { return nodeOf(m_ends, id); }
const HandOver* Questionnaire::handOver(const QString& id) const { return nodeOf(m_handOvers, id); }
const GuideSource* Questionnaire::source(const QString& id) const { return nodeOf(m_sources, id); }

QString endKindCode(EndKind kind) {
  switch (kind) {
    case EndKind::NotTechnology: return QStringLiteral("not_technology");
    case EndKind::NotOwn: return QStringLiteral("not_own");
    case EndKind::Reaches: return QStringLiteral("reaches");
    case EndKind::DoesNotReach: return QStringLiteral("does_not_reach");
    case EndKind::OtherRegime: return QStringLiteral("other_regime");
    case EndKind::Unsettled: return QStringLiteral("unsettled");
    case EndKind::AskExpert: return QStringLiteral("ask_expert");
    case EndKind::Open: return QStringLiteral("open");
  }
  return {};
}

Text endKindText(EndKind kind) {
  switch (kind) {
    case EndKind::NotTechnology: return phrase("Questionnaire", "No transfer of technology");
    case EndKind::NotOwn: return phrase("Questionnaire", "Not provided by us");
    case EndKind::Reaches: return phrase("Questionnaire", "Reaches a control point");
    case EndKind::DoesNotReach: return phrase("Questionnaire", "Does not reach what was examined");
    case EndKind::OtherRegime: return phrase("Questionnaire", "Handed over to another regime");
    case EndKind::Unsettled: return phrase("Questionnaire", "Unsettled");
    case EndKind::AskExpert: return phrase("Questionnaire", "Ask an expert");
    case EndKind::Open: return phrase("Questionnaire", "Not finished");
  }
  return {};
}

Text guideSourceText(const GuideSource& source) {
  if (source.confirmed) return phrase("Questionnaire", "%1 (as of %2)").arg(source.text).arg(source.date);
  return phrase("Questionnaire", "%1 (as of %2; unverified)").arg(source.text).arg(source.date);
}

}  // namespace jiheng

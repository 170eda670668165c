#include "app/catalogue/search_query.h"

#include <QHash>
#include <algorithm>

namespace jiheng {

namespace {

/// The quote that closes the one given; null where it opens nothing.
QChar closing(QChar quote) {
  switch (quote.unicode()) {
    case u'"': return u'"';
    case u'＂': return u'＂';
    case u'“': return u'”';
    case u'”': return u'”';
    case u'「': return u'」';
    case u'『': return u'』';
    default: return {};
  }
}

bool isColon(QChar character) { return character == u':' || character == u'：' || character == u'﹕'; }

bool isMinus(QChar character) { return character == u'-' || character == u'－' || character == u'−'; }

/// Chinese input methods give curly quotes, keyboards straight ones, and people mix them.
bool closes(QChar character, QChar until) { return character == until || character == u'"'; }

std::optional<QueryField> fieldOf(const QString& folded) {
  static const QHash<QString, QueryField> names{
      {QStringLiteral("number"), QueryField::Number},  {QStringLiteral("no"), QueryField::Number},
      {QStringLiteral("code"), QueryField::Number},    {QStringLiteral("编号"), QueryField::Number},
      {QStringLiteral("sector"), QueryField::Sector},  {QStringLiteral("行业"), QueryField::Sector},
      {QStringLiteral("part"), QueryField::Part},      {QStringLiteral("部分"), QueryField::Part},
      {QStringLiteral("类别"), QueryField::Part},      {QStringLiteral("changed"), QueryField::Changed},
      {QStringLiteral("修改"), QueryField::Changed},   {QStringLiteral("变更"), QueryField::Changed}};
  const auto found = names.constFind(folded);
  return found == names.cend() ? std::nullopt : std::optional(*found);
}

/// Any beginning of the English word, the letter that ends the numbers of the part, or Chinese beginning with its word.
std::optional<Part> partOf(const QString& folded) {
  if (folded == QLatin1String("j") || folded.startsWith(QStringLiteral("禁"))) return Part::Prohibited;
  if (folded == QLatin1String("x") || folded.startsWith(QStringLiteral("限"))) return Part::Restricted;
  for (const Part part : {Part::Prohibited, Part::Restricted})
    if (partCode(part).startsWith(folded)) return part;
  return std::nullopt;
}

/// A word that someone could have meant as a field; 3:1 is a ratio.
bool looksLikeField(const QString& name) {
  return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar each) { return each.isLetter(); });
}

class Parser {
 public:
  explicit Parser(const QString& query) : m_in(query) {}

  SearchQuery parse() {
    while (skipSpace(), m_at < m_in.size()) readTerm();
    return std::move(m_query);
  }

 private:
  void skipSpace() {
    while (m_at < m_in.size() && m_in[m_at].isSpace()) ++m_at;
  }

  void problem(qsizetype from, const Text& what) { m_query.problems.push_back({{from, m_at - from}, what}); }

  void readTerm() {
    const qsizetype from = m_at;
    QueryTerm term;
    if (isMinus(m_in[m_at])) {
      ++m_at;
      if (m_at == m_in.size() || m_in[m_at].isSpace()) {
        problem(from, phrase("Search", "A minus sign excludes the word that follows it without a space."));
        return;
      }
      term.excluded = true;
    }
    if (closing(m_in[m_at]).isNull()) {
      readName(term, from);
    } else {
      readPhrase(term);
    }
    term.place = {from, m_at - from};
    finish(std::move(term), from);
  }

  /// A word, or the name of a field with what follows its colon.
  void readName(QueryTerm& term, qsizetype from) {
    const qsizetype begin = m_at;
    while (m_at < m_in.size() && !m_in[m_at].isSpace() && !isColon(m_in[m_at]) && closing(m_in[m_at]).isNull()) ++m_at;
    const QString name = m_in.mid(begin, m_at - begin);
    if (m_at < m_in.size() && isColon(m_in[m_at])) {
      if (const auto field = fieldOf(fold(name))) {
        term.field = *field;
        ++m_at;
        if (m_at < m_in.size() && !closing(m_in[m_at]).isNull()) {
          readPhrase(term);
        } else {
          term.text = readWord();
        }
        return;
      }
      if (looksLikeField(name)) {
        ++m_at;
        problem(from, phrase("Search", "“%1” is no field. Fields are number, sector, part and changed; it is searched as text.")
                          .arg(name));
        --m_at;
      }
    }
    term.text = name + readWord();
  }

  QString readWord() {
    const qsizetype begin = m_at;
    while (m_at < m_in.size() && !m_in[m_at].isSpace() && closing(m_in[m_at]).isNull()) ++m_at;
    return m_in.mid(begin, m_at - begin);
  }

  void readPhrase(QueryTerm& term) {
    const qsizetype from = m_at;
    const QChar until = closing(m_in[m_at++]);
    const qsizetype begin = m_at;
    while (m_at < m_in.size() && !closes(m_in[m_at], until)) ++m_at;
    term.phrase = true;
    term.text = m_in.mid(begin, m_at - begin);
    if (m_at < m_in.size()) {
      ++m_at;
    } else {
      problem(from, phrase("Search", "The quotation mark is not closed; everything after it is searched as one phrase."));
    }
  }

  void finish(QueryTerm&& term, qsizetype from) {
    term.folded = fold(term.text);
    if (term.folded.isEmpty()) {
      if (term.field != QueryField::Text)
        problem(from, phrase("Search", "Nothing stands after the colon; this field is not used."));
      return;
    }
    if (term.field == QueryField::Part) {
      term.part = partOf(term.folded);
      if (!term.part) {
        problem(from, phrase("Search", "“%1” is no part. Use prohibited (P, J, 禁止) or restricted (R, X, 限制).").arg(term.text));
        return;
      }
    }
    const auto same = [&term](const QueryTerm& each) {
      return each.field == term.field && each.folded == term.folded && each.excluded == term.excluded &&
             each.phrase == term.phrase;
    };
    if (std::none_of(m_query.terms.begin(), m_query.terms.end(), same)) m_query.terms.push_back(std::move(term));
  }

  const QString& m_in;
  qsizetype m_at = 0;
  SearchQuery m_query;
};

}  // namespace

QString queryFieldName(QueryField field, Language language) {
  const bool zh = language == Language::Chinese;
  switch (field) {
    case QueryField::Number: return zh ? QStringLiteral("编号") : QStringLiteral("number");
    case QueryField::Sector: return zh ? QStringLiteral("行业") : QStringLiteral("sector");
    case QueryField::Part: return zh ? QStringLiteral("部分") : QStringLiteral("part");
    case QueryField::Changed: return zh ? QStringLiteral("修改") : QStringLiteral("changed");
    case QueryField::Text: break;
  }
  return {};
}

SearchQuery parseQuery(const QString& query) { return Parser(query).parse(); }

QString queryText(const QueryTerm& term, Language language) {
  const bool quotes = term.phrase || std::any_of(term.text.begin(), term.text.end(), [](QChar each) {
                        return each.isSpace() || isColon(each);
                      }) || (!term.text.isEmpty() && isMinus(term.text.front()));
  QString text = term.excluded ? QStringLiteral("-") : QString();
  if (term.field != QueryField::Text) text += QString(queryFieldName(term.field, language) + QLatin1Char(':'));
  text += quotes ? QStringLiteral("\"%1\"").arg(term.text) : term.text;
  return text;
}

bool numberFits(const QString& foldedNumber, const QString& foldedPattern) {
  if (foldedNumber.isEmpty()) return false;
  const QStringList pieces = foldedPattern.split(QLatin1Char('*'));
  if (pieces.size() == 1) return foldedNumber.contains(foldedPattern);
  if (!foldedNumber.startsWith(pieces.front())) return false;
  qsizetype at = pieces.front().size();
  for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
    at = foldedNumber.indexOf(pieces[i], at);
    if (at < 0) return false;
    at += pieces[i].size();
  }
  return foldedNumber.size() - at >= pieces.back().size() && foldedNumber.endsWith(pieces.back());
}

QStringList searchTerms(const QString& query) {
  QStringList terms;
  QString word;
  QChar until;
  const auto finish = [&terms, &word] {
    const QString folded = fold(word);
    if (!folded.isEmpty() && !terms.contains(folded)) terms << folded;
    word.clear();
  };
  for (const QChar character : query) {
    if (!until.isNull()) {
      if (closes(character, until)) {
        finish();
        until = {};
      } else {
        word += character;
      }
    } else if (!closing(character).isNull()) {
      finish();
      until = closing(character);
    } else if (character.isSpace()) {
      finish();
    } else {
      word += character;
    }
  }
  finish();
  return terms;
}

}  // namespace jiheng

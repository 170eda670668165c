#include "app/catalogue/text_diff.h"

#include <algorithm>

#include "app/catalogue/diff_tokens.h"

namespace jiheng {

namespace {

using Tokens = std::vector<DiffToken>;

/// Tokens [a0, a1) of the earlier text became [b0, b1) of the later; what stands between two edits is equal.
struct Edit {
  size_t a0 = 0, a1 = 0, b0 = 0, b1 = 0;
};

/// How much a stretch weighs for a reader: a character one, a word or a number two, however long.
qsizetype lengthOf(const Tokens& tokens, size_t from, size_t to) {
  qsizetype length = 0;
  for (size_t i = from; i < to; ++i) length += std::min<qsizetype>(tokens[i].form.size(), 2);
  return length;
}

std::vector<Edit> editsOf(const Tokens& before, const Tokens& after) {
  std::vector<Edit> edits;
  size_t a = 0;
  size_t b = 0;
  const auto upTo = [&](size_t nextA, size_t nextB) {
    if (a < nextA || b < nextB) edits.push_back({a, nextA, b, nextB});
    a = nextA + 1;
    b = nextB + 1;
  };
  for (const auto& [atA, atB] : commonTokens(before, after)) upTo(static_cast<size_t>(atA), static_cast<size_t>(atB));
  upTo(before.size(), after.size());
  return edits;
}

/// How natural it is that a change begins or ends before token `at`.
int boundaryScore(const Tokens& tokens, size_t at) {
  if (at == 0 || at == tokens.size()) return 5;
  static const QString kClauseMarks = QStringLiteral(",\u3001;.:");
  static const QString kOpening = QStringLiteral("([\u300a\"");
  static const QString kClosing = QStringLiteral(")]\u300b");
  const QString& left = tokens[at - 1].form;
  const QString& right = tokens[at].form;
  if (left.size() == 1 && kClauseMarks.contains(left)) return 4;
  if (right.size() == 1 && kOpening.contains(right)) return 3;
  if ((left.size() == 1 && kClosing.contains(left)) || (right.size() == 1 && kClauseMarks.contains(right))) return 2;
  return tokens[at].space.isEmpty() ? 0 : 1;
}

/// Moves a pure insertion or deletion along equal tokens to where a reader would put it: whole list members, whole brackets.
void slide(std::vector<Edit>& edits, const Tokens& before, const Tokens& after) {
  for (size_t i = 0; i < edits.size(); ++i) {
    Edit& edit = edits[i];
    const bool insertion = edit.a0 == edit.a1;
    if (!insertion && edit.b0 != edit.b1) continue;
    const Tokens& side = insertion ? after : before;
    const size_t from = insertion ? edit.b0 : edit.a0;
    const size_t to = insertion ? edit.b1 : edit.a1;
    const size_t roomLeft = i == 0 ? edit.a0 : edit.a0 - edits[i - 1].a1;
    const size_t roomRight = (i + 1 == edits.size() ? before.size() : edits[i + 1].a0) - edit.a1;
    size_t left = 0;
    while (left < roomLeft && side[from - left - 1].form == side[to - left - 1].form) ++left;
    size_t right = 0;
    while (right < roomRight && side[from + right].form == side[to + right].form) ++right;
    size_t best = 0;
    int bestScore = -1;
    for (size_t shift = 0; shift <= left + right; ++shift) {
      const int score = boundaryScore(side, from - left + shift) + boundaryScore(side, to - left + shift);
      if (score >= bestScore) {
        bestScore = score;
        best = shift;
      }
    }
    for (size_t* end : {&edit.a0, &edit.a1, &edit.b0, &edit.b1}) *end = *end - left + best;
  }
}

/// From this length on an equal stretch is a phrase of its own, however long the changes around it are.
constexpr qsizetype kPhrase = 7;

/// Joins edits over an equal stretch that is no longer than both: crumbs between changes only confuse.
void joinCrumbs(std::vector<Edit>& edits, const Tokens& before, const Tokens& after) {
  const auto weight = [&](const Edit& edit) {
    return std::max(lengthOf(before, edit.a0, edit.a1), lengthOf(after, edit.b0, edit.b1));
  };
  for (bool joined = true; joined;) {
    joined = false;
    std::vector<Edit> kept;
    for (const Edit& edit : edits) {
      if (!kept.empty()) {
        const qsizetype equal = lengthOf(before, kept.back().a1, edit.a0);
        if (equal < kPhrase && equal <= weight(kept.back()) && equal <= weight(edit)) {
          kept.back().a1 = edit.a1;
          kept.back().b1 = edit.b1;
          joined = true;
          continue;
        }
      }
      kept.push_back(edit);
    }
    edits = std::move(kept);
  }
}

/// Two texts that share hardly anything are shown one after the other, not woven together.
void replaceStrangers(std::vector<Edit>& edits, const Tokens& before, const Tokens& after) {
  qsizetype removed = 0;
  qsizetype added = 0;
  for (const Edit& edit : edits) {
    removed += lengthOf(before, edit.a0, edit.a1);
    added += lengthOf(after, edit.b0, edit.b1);
  }
  if (removed == 0 || added == 0) return;
  const qsizetype total = std::min(lengthOf(before, 0, before.size()), lengthOf(after, 0, after.size()));
  const qsizetype equal = lengthOf(before, 0, before.size()) - removed;
  if (equal * 5 < total) edits = {{0, before.size(), 0, after.size()}};
}

class SegmentWriter {
 public:
  void equal(const DiffToken& before, const DiffToken& after) {
    // White space at the edge of a change belongs to the change.
    const bool pending = !m_removed.isEmpty() || !m_added.isEmpty();
    const bool taken = pending && before.space != after.space;
    if (taken) {
      m_removed += before.space;
      m_added += after.space;
    }
    flush();
    if (!taken) form(before.space, after.space);
    form(before.text, after.text);
  }
  void removed(const DiffToken& token) { m_removed += token.space + token.text; }
  void added(const DiffToken& token) { m_added += token.space + token.text; }

  std::vector<DiffSegment> finish() {
    flush();
    return std::move(m_segments);
  }

 private:
  void form(const QString& before, const QString& after) {
    if (before == after)
      push({DiffKind::Same, after, {}});
    else
      push({DiffKind::FormatOnly, after, before});
  }

  void flush() {
    if (contentOf(m_removed) == contentOf(m_added)) {
      form(m_removed, m_added);
    } else {
      push({DiffKind::Removed, m_removed, {}});
      push({DiffKind::Added, m_added, {}});
    }
    m_removed.clear();
    m_added.clear();
  }

  void push(const DiffSegment& segment) {
    if (segment.text.isEmpty() && segment.before.isEmpty()) return;
    if (!m_segments.empty() && m_segments.back().kind == segment.kind) {
      m_segments.back().text += segment.text;
      m_segments.back().before += segment.before;
    } else {
      m_segments.push_back(segment);
    }
  }

  std::vector<DiffSegment> m_segments;
  QString m_removed;
  QString m_added;
};

std::vector<DiffSegment> diff(const QString& earlier, const QString& later, bool hyphenated) {
  const Tokens before = diffTokens(earlier, hyphenated);
  const Tokens after = diffTokens(later, hyphenated);
  std::vector<Edit> edits = editsOf(before, after);
  slide(edits, before, after);
  joinCrumbs(edits, before, after);
  replaceStrangers(edits, before, after);
  SegmentWriter writer;
  size_t a = 0;
  size_t b = 0;
  for (const Edit& edit : edits) {
    while (a < edit.a0) writer.equal(before[a++], after[b++]);
    while (a < edit.a1) writer.removed(before[a++]);
    while (b < edit.b1) writer.added(after[b++]);
  }
  while (a < before.size()) writer.equal(before[a++], after[b++]);
  return writer.finish();
}

}  // namespace

std::vector<DiffSegment> diffChinese(const QString& before, const QString& after) { return diff(before, after, false); }

std::vector<DiffSegment> diffEnglish(const QString& before, const QString& after) { return diff(before, after, true); }

QString textBefore(const std::vector<DiffSegment>& segments) {
  QString text;
  for (const DiffSegment& segment : segments) {
    if (segment.kind == DiffKind::FormatOnly)
      text += segment.before;
    else if (segment.kind != DiffKind::Added)
      text += segment.text;
  }
  return text;
}

QString textAfter(const std::vector<DiffSegment>& segments) {
  QString text;
  for (const DiffSegment& segment : segments)
    if (segment.kind != DiffKind::Removed) text += segment.text;
  return text;
}

bool changesWords(const std::vector<DiffSegment>& segments) {
  return std::any_of(segments.begin(), segments.end(), [](const DiffSegment& segment) {
    return segment.kind == DiffKind::Removed || segment.kind == DiffKind::Added;
  });
}

bool changesFormOnly(const std::vector<DiffSegment>& segments) {
  return !changesWords(segments) && std::any_of(segments.begin(), segments.end(), [](const DiffSegment& segment) {
    return segment.kind == DiffKind::FormatOnly;
  });
}

QString markedText(const std::vector<DiffSegment>& segments, bool showFormat) {
  QString text;
  for (const DiffSegment& segment : segments) {
    switch (segment.kind) {
      case DiffKind::Same: text += segment.text; break;
      case DiffKind::Removed: text += QStringLiteral("[-") + segment.text + QStringLiteral("-]"); break;
      case DiffKind::Added: text += QStringLiteral("{+") + segment.text + QStringLiteral("+}"); break;
      case DiffKind::FormatOnly:
        if (showFormat)
          text += QStringLiteral("{~") + segment.before + QLatin1Char('~') + segment.text + QStringLiteral("~}");
        else
          text += segment.text;
        break;
    }
  }
  return text;
}

}  // namespace jiheng

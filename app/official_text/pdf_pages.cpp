#include "app/official_text/pdf_pages.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <optional>

#include "app/foundation/fold.h"
#include "app/official_text/document_errors.h"

namespace jiheng::documents {

namespace {

/// How many lines at each edge of a page may belong to a running header or footer.
constexpr int kEdge = 2;

enum class Edge { Top, Bottom };

struct EdgeLine {
  size_t page = 0;
  int line = 0;
  Edge edge = Edge::Top;
};

/// The filled lines at the edges of a page. A page of few lines has no edges: they are its text.
std::vector<EdgeLine> edgesOf(const std::vector<PdfPage>& pages, size_t page) {
  std::vector<int> filled;
  for (int line = 0; line < pages[page].lines.size(); ++line)
    if (!pages[page].lines[line].isEmpty()) filled.push_back(line);
  std::vector<EdgeLine> edges;
  if (filled.size() <= static_cast<size_t>(kEdge)) {
    if (!filled.empty()) edges.push_back({page, filled.back(), Edge::Bottom});
    return edges;
  }
  for (int i = 0; i < kEdge; ++i) edges.push_back({page, filled[static_cast<size_t>(i)], Edge::Top});
  for (int i = 0; i < kEdge; ++i) {
    const int line = filled[filled.size() - 1 - static_cast<size_t>(i)];
    if (line > edges[kEdge - 1].line) edges.push_back({page, line, Edge::Bottom});
  }
  return edges;
}

/// A number alone in its line: "12"; or plainly a page number: "— 12 —", "第 12 页 共 30 页", "12/30".
struct PageNumber {
  int value = 0;
  bool plain = false;  // a number alone may be a serial number of the list
};

std::optional<PageNumber> pageNumber(const QString& line) {
  static const QRegularExpression plain(QStringLiteral("^\\s*([0-9]{1,4})\\s*$"));
  static const QRegularExpression dressed(QStringLiteral(
      "^\\s*(?:[-—–－·•]+\\s*([0-9]{1,4})\\s*[-—–－·•]+|第\\s*([0-9]{1,4})\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9]{1,4}\\s*页)?|([0-9]{1,4})"
      "\\s*/\\s*[0-9]{1,4}|[Pp]age\\s+([0-9]{1,4})(?:\\s+of\\s+[0-9]{1,4})?)\\s*$"));
  if (const auto match = plain.match(line); match.hasMatch()) return PageNumber{match.captured(1).toInt(), true};
  if (const auto match = dressed.match(line); match.hasMatch()) {
    for (int group = 1; group <= 4; ++group)
      if (!match.captured(group).isEmpty()) return PageNumber{match.captured(group).toInt(), false};
  }
  return std::nullopt;
}

/// What two instances of a running line have in common: everything but the number of the page, if it stands in it.
QString pattern(const QString& line, int page) {
  const QRegularExpression own(QStringLiteral("(?<![0-9])0*%1(?![0-9])").arg(page));
  return fold(line).replace(own, QStringLiteral("#"));
}

/// A number as the items have: such a line is never taken for furniture of the page.
bool namesAnItem(const QString& line) {
  static const QRegularExpression number(QStringLiteral("[0-9０-９]{6}\\s*[XJxjＸＪ]"));
  return line.contains(number);
}

using Dropped = QSet<QPair<size_t, int>>;

/// Plain numbers count as page numbers only where they rise with the pages, at least on two of them.
int dropPageNumbers(const std::vector<PdfPage>& pages, const std::vector<EdgeLine>& edges, Dropped& dropped) {
  QMap<int, int> offsets;
  for (const EdgeLine& edge : edges) {
    const auto number = pageNumber(pages[edge.page].lines[edge.line]);
    if (number && number->plain) ++offsets[number->value - pages[edge.page].number];
  }
  int count = 0;
  for (const EdgeLine& edge : edges) {
    const auto number = pageNumber(pages[edge.page].lines[edge.line]);
    if (!number) continue;
    const int offset = number->value - pages[edge.page].number;
    if (number->plain && (offsets.value(offset) < 2 || offsets.value(offset) * 2 < static_cast<int>(pages.size()))) continue;
    dropped.insert({edge.page, edge.line});
    ++count;
  }
  return count;
}

void dropRunningLines(const std::vector<PdfPage>& pages, const std::vector<EdgeLine>& edges, Dropped& dropped,
                      DocumentBuilder& builder) {
  struct Running {
    QSet<size_t> pages;
    std::vector<EdgeLine> lines;
  };
  QMap<QPair<int, QString>, Running> found;
  for (const EdgeLine& edge : edges) {
    if (dropped.contains({edge.page, edge.line}) || namesAnItem(pages[edge.page].lines[edge.line])) continue;
    Running& running = found[{static_cast<int>(edge.edge), pattern(pages[edge.page].lines[edge.line], pages[edge.page].number)}];
    running.pages.insert(edge.page);
    running.lines.push_back(edge);
  }
  for (auto one = found.cbegin(); one != found.cend(); ++one) {
    const Running& running = one.value();
    // Odd and even pages may have headers of their own, so a third of the pages is enough.
    const int times = static_cast<int>(running.pages.size());
    if (times < 3 || times * 3 < static_cast<int>(pages.size()) || one.key().second == QLatin1String("#")) continue;
    const bool top = one.key().first == static_cast<int>(Edge::Top);
    for (const EdgeLine& line : running.lines) {
      // The first page keeps its head line: it may be the title or the head of the table, which later pages repeat.
      if (top && line.page == 0) continue;
      dropped.insert({line.page, line.line});
    }
    const EdgeLine& first = running.lines.front();
    const QString words = excerpt(pages[first.page].lines[first.line]);
    const SourcePlace place{pages[first.page].number, first.line + 1, {}, 0};
    builder.find(top ? phrase("OfficialText", "Left out as a header that %n pages repeat: “%1”.", nullptr, times).arg(words)
                     : phrase("OfficialText", "Left out as a footer that %n pages repeat: “%1”.", nullptr, times).arg(words),
                 place);
  }
}

/// Some PDF programs write the radical ⼀ (U+2F00) where the character 一 is meant; both look alike.
QString withoutRadicals(const QString& line, bool& changed) {
  QString text = line;
  for (QChar& character : text) {
    if (character.unicode() < 0x2F00 || character.unicode() > 0x2FD5) continue;
    character = QString(character).normalized(QString::NormalizationForm_KC).front();
    changed = true;
  }
  return text;
}

}  // namespace

Status addPages(const std::vector<PdfPage>& pages, DocumentBuilder& builder) {
  const auto hasText = [](const PdfPage& page) {
    return std::any_of(page.lines.begin(), page.lines.end(), [](const QString& line) { return !line.isEmpty(); });
  };
  if (std::none_of(pages.begin(), pages.end(), hasText)) {
    return fail(unreadable(
        ErrorCode::InvalidInput, phrase("OfficialText", "The PDF has no text, only pictures of pages: it is a scan."),
        phrase("OfficialText",
               "Have it read by a text recognition (OCR) program, compare the result with the scan, and bring that file; or ask the "
               "source for the text.")));
  }
  Dropped dropped;
  std::vector<EdgeLine> edges;
  for (size_t page = 0; page < pages.size(); ++page) {
    const std::vector<EdgeLine> own = edgesOf(pages, page);
    edges.insert(edges.end(), own.begin(), own.end());
  }
  const int numbers = dropPageNumbers(pages, edges, dropped);
  if (numbers > 0) builder.find(phrase("OfficialText", "Left out as page numbers: %n lines.", nullptr, numbers));
  dropRunningLines(pages, edges, dropped, builder);

  bool radicals = false;
  for (size_t index = 0; index < pages.size(); ++index) {
    const PdfPage& page = pages[index];
    if (!hasText(page)) {
      builder.find(phrase("OfficialText", "This page has no text; it may be a scan or a picture."), {page.number, 0, {}, 0});
      continue;
    }
    for (int line = 0; line < page.lines.size(); ++line) {
      if (dropped.contains({index, line})) continue;
      const QString text = withoutRadicals(page.lines[line], radicals);
      JIHENG_TRY(builder.add(SourceBlock{{text}, false, SourcePlace{page.number, line + 1, {}, 0}}));
    }
  }
  if (radicals)
    builder.find(phrase("OfficialText", "The PDF writes radicals in place of characters that look the same; the characters were read."));
  return {};
}

}  // namespace jiheng::documents

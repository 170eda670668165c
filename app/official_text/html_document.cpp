#include "app/official_text/html_document.h"

#include <QRegularExpression>
#include <algorithm>

#include "app/official_text/document_errors.h"
#include "app/official_text/document_limits.h"
#include "app/official_text/document_wording.h"
#include "app/official_text/html_tree.h"
#include "app/tables/raised_text.h"

namespace jiheng::documents {

namespace {

bool isBlock(const HtmlNode& node) {
  for (const char* name :
       {"p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "blockquote",
        "pre", "tr", "table", "center", "body", "html", "form", "fieldset", "figure", "figcaption", "address", "hr", "caption",
        "header", "footer", "nav", "aside", "td", "th", "tbody", "thead", "tfoot", "title"})
    if (node.is(name)) return true;
  return false;
}

/// Elements and class names that carry the site and not the article.
bool looksLikeNavigation(const HtmlNode& node) {
  for (const char* name : {"nav", "header", "footer", "aside", "select", "button"})
    if (node.is(name)) return true;
  static const QRegularExpression words(
      QStringLiteral("(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|sidebar|share|topbar|toolbar|"
                     "searchbox|copyright)(?:$|[\\s_-])"),
      QRegularExpression::CaseInsensitiveOption);
  return node.attributes.value(QStringLiteral("class")).contains(words) ||
         node.attributes.value(QStringLiteral("id")).contains(words);
}

bool isHidden(const HtmlNode& node) {
  static const QRegularExpression none(QStringLiteral("display\\s*:\\s*none|visibility\\s*:\\s*hidden"),
                                       QRegularExpression::CaseInsensitiveOption);
  return node.attributes.contains(QStringLiteral("hidden")) || node.attributes.value(QStringLiteral("style")).contains(none);
}

/// A number as the catalogue's items have: six digits and X or J.
bool namesAnItem(const QString& text) {
  static const QRegularExpression number(QStringLiteral("[0-9０-９]{6}\\s*[XJxjＸＪ]"));
  return text.contains(number);
}

bool isWide(QChar character) { return character.unicode() >= 0x2E80; }

class HtmlReader {
 public:
  explicit HtmlReader(DocumentBuilder& builder) : m_builder(builder) {}

  Status read(const HtmlNode& root) {
    JIHENG_TRY(readChildren(root));
    return flush();
  }

 private:
  Status readChildren(const HtmlNode& node) {
    for (const auto& child : node.children) JIHENG_TRY(readNode(*child));
    return {};
  }

  Status readNode(const HtmlNode& node) {
    if (m_builder.isCancelled()) return fail(cancelled());
    if (node.name.isEmpty()) {
      addText(node.text);
      return {};
    }
    if (node.is("title")) {
      const QString title = trimmedCell(plainText(node));
      if (!title.isEmpty()) m_builder.find(phrase("OfficialText", "Title of the page: “%1”.").arg(excerpt(title)));
      return {};
    }
    if (leaveOut(node)) return {};
    if (node.is("br")) {
      endLine();
      return {};
    }
    if (node.is("sup") || node.is("sub")) {
      const QString text = plainText(node).simplified();
      if (!text.isEmpty()) m_text += node.is("sup") ? raised(text) : lowered(text);
      return {};
    }
    if (node.is("img") || node.is("svg") || node.is("iframe") || node.is("object") || node.is("embed")) return readPicture(node);
    if (node.is("table")) return readTable(node);
    if (node.is("ol") || node.is("ul")) return readList(node);
    if (node.is("del") || node.is("s") || node.is("strike")) reportStruck(node);
    const bool kept = std::exchange(m_preformatted, m_preformatted || node.is("pre") || node.is("textarea"));
    if (isBlock(node)) JIHENG_TRY(flushOrEndLine());
    JIHENG_TRY(readChildren(node));
    if (isBlock(node)) JIHENG_TRY(flushOrEndLine());
    m_preformatted = kept;
    return {};
  }

  bool leaveOut(const HtmlNode& node) {
    if (node.is("noscript") || node.is("template")) return true;  // another form of what stands elsewhere in the page
    const bool hidden = isHidden(node);
    if (!hidden && !looksLikeNavigation(node)) return false;
    const QString text = trimmedCell(plainText(node));
    if (text.isEmpty()) return hidden;
    if (namesAnItem(text)) {
      if (hidden) {
        m_builder.find(phrase("OfficialText", "This text is hidden in the page; it was read all the same: “%1”.").arg(excerpt(text)),
                       m_builder.nextLine());
      }
      return false;
    }
    m_builder.find(hidden ? phrase("OfficialText", "Left out, since the page hides it: “%1”.").arg(excerpt(text))
                          : phrase("OfficialText", "Left out as navigation of the page: “%1”.").arg(excerpt(text)),
                   m_builder.nextLine());
    return true;
  }

  void reportStruck(const HtmlNode& node) {
    const QString text = trimmedCell(plainText(node));
    if (text.isEmpty()) return;
    m_builder.find(phrase("OfficialText", "This text is struck through; it was read: “%1”.").arg(excerpt(text)),
                   m_builder.nextLine());
  }

  Status readPicture(const HtmlNode& node) {
    const QString alternative = trimmedCell(node.attributes.value(QStringLiteral("alt")));
    // Spacers and icons carry no words and are in every page.
    const bool decoration = node.is("svg") || node.attributes.value(QStringLiteral("width")).toInt() == 1;
    if (decoration) return {};
    if (node.is("img") && alternative.isEmpty())
      m_builder.find(phrase("OfficialText", "There is a picture here. Text in pictures cannot be read."), m_builder.nextLine());
    else if (node.is("img"))
      m_builder.find(phrase("OfficialText", "There is a picture here, described as “%1”. Text in pictures cannot be read.")
                         .arg(excerpt(alternative)),
                     m_builder.nextLine());
    else
      m_builder.find(phrase("OfficialText", "Another document is embedded here; its text was not read."), m_builder.nextLine());
    return {};
  }

  /// Runs of white space are one space, and none where the page's source only broke a line inside Chinese text.
  void addText(const QString& text) {
    if (m_preformatted) {
      m_text += text;
      return;
    }
    const auto isLayout = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f'; };
    for (qsizetype at = 0; at < text.size(); ++at) {
      if (!isLayout(text[at])) {
        if (m_spaceBroken && !m_text.isEmpty() && isWide(m_text.back()) && isWide(text[at])) m_space = false;
        if (m_space && !m_text.isEmpty() && m_text.back() != u'\n') m_text += u' ';
        m_space = m_spaceBroken = false;
        m_text += text[at];
        continue;
      }
      m_space = true;
      m_spaceBroken = m_spaceBroken || text[at] == u'\n' || text[at] == u'\r';
    }
  }

  void endLine() {
    m_space = m_spaceBroken = false;
    if (!m_text.isEmpty() && m_text.back() != u'\n') m_text += u'\n';
  }

  /// At a block's edge: in a table cell the text goes on in a new line, elsewhere a paragraph ends.
  Status flushOrEndLine() {
    if (m_inCell == 0) return flush();
    endLine();
    return {};
  }

  Status flush() {
    m_space = m_spaceBroken = false;
    return m_builder.addParagraph(std::exchange(m_text, {}));
  }

  Status readList(const HtmlNode& list) {
    static const QHash<QString, QString> formats{{QStringLiteral("a"), QStringLiteral("lowerLetter")},
                                                 {QStringLiteral("A"), QStringLiteral("upperLetter")},
                                                 {QStringLiteral("i"), QStringLiteral("lowerRoman")},
                                                 {QStringLiteral("I"), QStringLiteral("upperRoman")}};
    const QString format = formats.value(list.attributes.value(QStringLiteral("type")), QStringLiteral("decimal"));
    static const QRegularExpression unnumbered(QStringLiteral("list-style(?:-type)?\\s*:\\s*none"));
    const bool numbered = list.is("ol") && !list.attributes.value(QStringLiteral("style")).contains(unnumbered);
    int number = list.attributes.value(QStringLiteral("start"), QStringLiteral("1")).toInt();
    JIHENG_TRY(flushOrEndLine());
    for (const auto& child : list.children) {
      if (child->is("li") && numbered) {
        JIHENG_TRY(flushOrEndLine());
        if (child->attributes.contains(QStringLiteral("value"))) number = child->attributes.value(QStringLiteral("value")).toInt();
        m_text += listNumber(number++, format).value_or(QString()) + QStringLiteral(". ");
        JIHENG_TRY(readChildren(*child));
        JIHENG_TRY(flushOrEndLine());
      } else {
        JIHENG_TRY(readNode(*child));
      }
    }
    return flushOrEndLine();
  }

  static void collectRows(const HtmlNode& node, std::vector<const HtmlNode*>& rows) {
    for (const auto& child : node.children) {
      if (child->is("tr")) rows.push_back(child.get());
      if (child->is("tbody") || child->is("thead") || child->is("tfoot") || child->is("form")) collectRows(*child, rows);
    }
  }

  static bool holdsTable(const HtmlNode& node) {
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const auto& child) { return child->is("table") || holdsTable(*child); });
  }

  Status readTable(const HtmlNode& table) {
    std::vector<const HtmlNode*> rows;
    collectRows(table, rows);
    // Older pages lay out the whole site with tables: one that holds another is a frame, and its cells are read in their order.
    if (m_inCell == 0 && (rows.empty() || holdsTable(table))) {
      JIHENG_TRY(flush());
      for (const auto& child : table.children) JIHENG_TRY(readNode(*child));
      return flush();
    }
    JIHENG_TRY(flushOrEndLine());
    for (const auto& child : table.children)
      if (child->is("caption")) JIHENG_TRY(readNode(*child));
    std::vector<QStringList> grid;
    JIHENG_TRY(readGrid(rows, grid));
    if (m_inCell == 0) return m_builder.addTable(grid);
    for (const QStringList& row : grid) m_text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return {};
  }

  Status readGrid(const std::vector<const HtmlNode*>& rows, std::vector<QStringList>& grid) {
    std::vector<int> covered;  // by column: rows below that a cell above still covers
    qint64 cells = 0;
    for (const HtmlNode* row : rows) {
      QStringList line;
      const auto skipCovered = [&] {
        while (line.size() < static_cast<qsizetype>(covered.size()) && covered[static_cast<size_t>(line.size())] > 0) {
          --covered[static_cast<size_t>(line.size())];
          line << QString();
        }
      };
      for (const auto& cell : row->children) {
        if (!cell->is("td") && !cell->is("th")) continue;
        skipCovered();
        QString text;
        JIHENG_TRY(readCell(*cell, text));
        if (line.size() >= kMaxColumns) {
          if (!text.isEmpty())
            m_builder.find(phrase("OfficialText", "Columns after the first %1 were left out.").arg(kMaxColumns), m_builder.nextLine());
          continue;
        }
        const int wide = qBound(1, cell->attributes.value(QStringLiteral("colspan"), QStringLiteral("1")).toInt(), kMaxColumns);
        const int high = qMax(1, cell->attributes.value(QStringLiteral("rowspan"), QStringLiteral("1")).toInt());
        for (int i = 0; i < wide && line.size() < kMaxColumns; ++i) {
          const auto column = static_cast<size_t>(line.size());
          if (covered.size() <= column) covered.resize(column + 1);
          covered[column] = high - 1;
          line << (i == 0 ? text : QString());
        }
      }
      skipCovered();
      cells += line.size();
      if (cells > kMaxCells) return fail(tooMuchText());
      grid.push_back(line);
    }
    return {};
  }

  Status readCell(const HtmlNode& cell, QString& text) {
    const QString outer = std::exchange(m_text, {});
    ++m_inCell;
    JIHENG_TRY(readChildren(cell));
    --m_inCell;
    text = trimmedCell(m_text);
    m_text = outer;
    m_space = m_spaceBroken = false;
    return {};
  }

  DocumentBuilder& m_builder;
  QString m_text;
  int m_inCell = 0;
  bool m_space = false;
  bool m_spaceBroken = false;
  bool m_preformatted = false;
};

}  // namespace

bool looksLikeHtml(const QString& text) {
  static const QRegularExpression start(QStringLiteral("^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b"),
                                        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
  return start.match(text.left(8192)).hasMatch();
}

Status readHtml(const QString& page, DocumentBuilder& builder) {
  const std::unique_ptr<HtmlNode> root = parseHtml(page);
  if (!root) return fail(tooMuchText());
  return HtmlReader(builder).read(*root);
}

}  // namespace jiheng::documents

#include "app/official_text/html_tree.h"

#include <QRegularExpression>
#include <QSet>

#include "app/official_text/document_limits.h"

namespace jiheng::documents {

namespace {

const QHash<QString, char16_t>& entities() {
  static const QHash<QString, char16_t> table = [] {
    const struct {
      const char* name;
      char16_t character;
    } list[] = {
        {"amp", u'&'},      {"lt", u'<'},       {"gt", u'>'},       {"quot", u'"'},     {"apos", u'\''},    {"nbsp", u'\u00A0'},
        {"ensp", u'\u2002'}, {"emsp", u'\u2003'}, {"thinsp", u'\u2009'}, {"zwnj", u'\u200C'}, {"zwj", u'\u200D'}, {"shy", u'\u00AD'},
        {"ldquo", u'“'},    {"rdquo", u'”'},    {"lsquo", u'‘'},    {"rsquo", u'’'},    {"laquo", u'«'},    {"raquo", u'»'},
        {"lang", u'〈'},    {"rang", u'〉'},    {"mdash", u'—'},    {"ndash", u'–'},    {"hellip", u'…'},   {"middot", u'·'},
        {"bull", u'•'},     {"times", u'×'},    {"divide", u'÷'},   {"plusmn", u'±'},   {"minus", u'−'},    {"deg", u'°'},
        {"micro", u'µ'},    {"permil", u'‰'},   {"prime", u'′'},    {"Prime", u'″'},    {"le", u'≤'},       {"ge", u'≥'},
        {"ne", u'≠'},       {"asymp", u'≈'},    {"equiv", u'≡'},    {"infin", u'∞'},    {"radic", u'√'},    {"sum", u'∑'},
        {"sup1", u'¹'},     {"sup2", u'²'},     {"sup3", u'³'},     {"frac12", u'½'},   {"frac14", u'¼'},   {"frac34", u'¾'},
        {"alpha", u'α'},    {"beta", u'β'},     {"gamma", u'γ'},    {"delta", u'δ'},    {"epsilon", u'ε'},  {"zeta", u'ζ'},
        {"eta", u'η'},      {"theta", u'θ'},    {"kappa", u'κ'},    {"lambda", u'λ'},   {"mu", u'μ'},       {"nu", u'ν'},
        {"xi", u'ξ'},       {"pi", u'π'},       {"rho", u'ρ'},      {"sigma", u'σ'},    {"tau", u'τ'},      {"phi", u'φ'},
        {"chi", u'χ'},      {"psi", u'ψ'},      {"omega", u'ω'},    {"Gamma", u'Γ'},    {"Delta", u'Δ'},    {"Theta", u'Θ'},
        {"Lambda", u'Λ'},   {"Pi", u'Π'},       {"Sigma", u'Σ'},    {"Phi", u'Φ'},      {"Psi", u'Ψ'},      {"Omega", u'Ω'},
        {"copy", u'©'},     {"reg", u'®'},      {"trade", u'™'},    {"sect", u'§'},     {"para", u'¶'},     {"larr", u'←'},
        {"rarr", u'→'},     {"uarr", u'↑'},     {"darr", u'↓'},     {"yen", u'¥'},      {"euro", u'€'},     {"cent", u'¢'}};
    QHash<QString, char16_t> map;
    for (const auto& entry : list) map.insert(QString::fromLatin1(entry.name), entry.character);
    return map;
  }();
  return table;
}

bool isOneOf(const QString& name, std::initializer_list<const char*> names) {
  for (const char* one : names)
    if (name == QLatin1String(one)) return true;
  return false;
}

bool isVoid(const QString& name) {
  return isOneOf(name, {"br", "hr", "img", "input", "meta", "link", "col", "base", "area", "embed", "param", "source", "track", "wbr"});
}

/// Whether an open element ends where `next` begins, as in lists and tables without end tags.
bool endsBefore(const QString& open, const QString& next) {
  if (open == QLatin1String("p"))
    return isOneOf(next, {"p", "div", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr", "section",
                          "article", "hr", "pre", "blockquote", "dl", "dt", "dd", "footer", "header", "nav"});
  if (open == QLatin1String("li")) return isOneOf(next, {"li"});
  if (open == QLatin1String("dt") || open == QLatin1String("dd")) return isOneOf(next, {"dt", "dd"});
  if (open == QLatin1String("option")) return isOneOf(next, {"option", "optgroup"});
  if (open == QLatin1String("td") || open == QLatin1String("th")) return isOneOf(next, {"td", "th", "tr", "tbody", "thead", "tfoot"});
  if (open == QLatin1String("tr")) return isOneOf(next, {"tr", "tbody", "thead", "tfoot"});
  if (isOneOf(open, {"tbody", "thead", "tfoot", "caption", "colgroup"})) return isOneOf(next, {"tbody", "thead", "tfoot"});
  return false;
}

/// An end tag closes no element outside the nearest of these.
bool isBarrier(const QString& open, const QString& ending) {
  if (open == QLatin1String("table")) return ending != QLatin1String("table");
  if (open == QLatin1String("td") || open == QLatin1String("th"))
    return !isOneOf(ending, {"td", "th", "tr", "tbody", "thead", "tfoot", "table"});
  return false;
}

class Parser {
 public:
  explicit Parser(const QString& page) : m_page(page), m_root(std::make_unique<HtmlNode>()) { m_open.push_back(m_root.get()); }

  std::unique_ptr<HtmlNode> parse() {
    while (m_at < m_page.size()) {
      const qsizetype tag = nextTag();
      addText(m_page.mid(m_at, tag - m_at));
      m_at = tag;
      if (m_at < m_page.size()) readTag();
      if (m_nodes > kMaxNodes) return nullptr;
    }
    return std::move(m_root);
  }

 private:
  /// The next "<" that begins a tag, a comment or a declaration; others are text ("<10 μm").
  qsizetype nextTag() const {
    for (qsizetype at = m_page.indexOf(u'<', m_at); at >= 0; at = m_page.indexOf(u'<', at + 1)) {
      const QChar next = at + 1 < m_page.size() ? m_page[at + 1] : QChar();
      if ((next >= u'a' && next <= u'z') || (next >= u'A' && next <= u'Z') || next == u'/' || next == u'!' || next == u'?') return at;
    }
    return m_page.size();
  }

  void addText(const QString& text) {
    if (text.isEmpty()) return;
    auto node = std::make_unique<HtmlNode>();
    node->text = withoutEntities(text);
    m_open.back()->children.push_back(std::move(node));
    ++m_nodes;
  }

  void skipPast(const QString& end) {
    const qsizetype found = m_page.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_page.size() : found + end.size();
  }

  void readTag() {
    if (m_page.mid(m_at, 4) == QLatin1String("<!--")) return skipPast(QStringLiteral("-->"));
    if (m_page[m_at + 1] == u'!' || m_page[m_at + 1] == u'?') return skipPast(QStringLiteral(">"));
    const bool ending = m_page[m_at + 1] == u'/';
    m_at += ending ? 2 : 1;
    const qsizetype start = m_at;
    while (m_at < m_page.size() && !m_page[m_at].isSpace() && m_page[m_at] != u'>' && m_page[m_at] != u'/') ++m_at;
    const QString name = m_page.mid(start, m_at - start).toLower();
    auto node = std::make_unique<HtmlNode>();
    node->name = name;
    const bool selfClosed = readAttributes(*node);
    if (ending) return close(name);
    if (isOneOf(name, {"script", "style"})) {
      skipPast(QString(QStringLiteral("</") + name));
      return skipPast(QStringLiteral(">"));
    }
    while (m_open.size() > 1 && endsBefore(m_open.back()->name, name)) m_open.pop_back();
    HtmlNode* added = node.get();
    m_open.back()->children.push_back(std::move(node));
    ++m_nodes;
    // XHTML closes only void elements like this; office programs write prefixed ones such as <o:p/>.
    const bool childless = isVoid(name) || (selfClosed && name.contains(u':'));
    if (!childless && m_open.size() < kMaxDepth) m_open.push_back(added);
  }

  /// Reads up to and including ">"; true for "/>".
  bool readAttributes(HtmlNode& node) {
    bool slash = false;
    while (m_at < m_page.size() && m_page[m_at] != u'>') {
      if (m_page[m_at].isSpace() || m_page[m_at] == u'/') {
        slash = m_page[m_at] == u'/';
        ++m_at;
        continue;
      }
      slash = false;
      const qsizetype start = m_at;
      while (m_at < m_page.size() && !m_page[m_at].isSpace() && m_page[m_at] != u'=' && m_page[m_at] != u'>' && m_page[m_at] != u'/')
        ++m_at;
      const QString name = m_page.mid(start, m_at - start).toLower();
      while (m_at < m_page.size() && m_page[m_at].isSpace()) ++m_at;
      QString value;
      if (m_at < m_page.size() && m_page[m_at] == u'=') value = readValue();
      else if (m_at == start) ++m_at;
      if (!name.isEmpty()) node.attributes.insert(name, withoutEntities(value));
    }
    if (m_at < m_page.size()) ++m_at;
    return slash;
  }

  QString readValue() {
    ++m_at;
    while (m_at < m_page.size() && m_page[m_at].isSpace()) ++m_at;
    if (m_at >= m_page.size()) return {};
    const QChar quote = m_page[m_at];
    const bool quoted = quote == u'"' || quote == u'\'';
    const qsizetype start = quoted ? m_at + 1 : m_at;
    qsizetype end = start;
    while (end < m_page.size() && (quoted ? m_page[end] != quote : !m_page[end].isSpace() && m_page[end] != u'>')) ++end;
    m_at = qMin(m_page.size(), quoted ? end + 1 : end);
    return m_page.mid(start, end - start);
  }

  void close(const QString& name) {
    for (size_t at = m_open.size(); at-- > 1;) {
      if (m_open[at]->name == name) {
        m_open.resize(at);
        return;
      }
      if (isBarrier(m_open[at]->name, name)) return;
    }
  }

  const QString& m_page;
  std::unique_ptr<HtmlNode> m_root;
  std::vector<HtmlNode*> m_open;
  qsizetype m_at = 0;
  int m_nodes = 0;
};

}  // namespace

std::unique_ptr<HtmlNode> parseHtml(const QString& page) { return Parser(page).parse(); }

QString withoutEntities(const QString& text) {
  if (!text.contains(u'&')) return text;
  static const QRegularExpression entity(QStringLiteral("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,8}));?"));
  QString result;
  qsizetype from = 0;
  for (auto matches = entity.globalMatch(text); matches.hasNext();) {
    const auto match = matches.next();
    char32_t character = 0;
    if (!match.captured(1).isEmpty()) character = match.captured(1).toUInt();
    if (!match.captured(2).isEmpty()) character = match.captured(2).toUInt(nullptr, 16);
    if (!match.captured(3).isEmpty() && match.captured().endsWith(u';')) character = entities().value(match.captured(3), 0);
    const bool valid = character >= 0x20 && character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
    result += text.mid(from, match.capturedStart() - from);
    result += valid ? QString::fromUcs4(&character, 1) : match.captured();
    from = match.capturedEnd();
  }
  return QString(result + text.mid(from));
}

QString declaredEncoding(const QByteArray& page) {
  static const QRegularExpression charset(QStringLiteral("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)"),
                                          QRegularExpression::CaseInsensitiveOption);
  return charset.match(QString::fromLatin1(page.left(4096))).captured(1);
}

QString plainText(const HtmlNode& node) {
  QString text = node.text;
  for (const auto& child : node.children) text += plainText(*child) + QLatin1Char(' ');
  return text;
}

}  // namespace jiheng::documents

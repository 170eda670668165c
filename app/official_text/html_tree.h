#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <memory>
#include <vector>

namespace jiheng::documents {

/// An element of a web page, or a piece of its text (then `name` is empty).
struct HtmlNode {
  QString name;  ///< in lower case
  QString text;
  QHash<QString, QString> attributes;  ///< names in lower case
  std::vector<std::unique_ptr<HtmlNode>> children;

  bool is(const char* tag) const { return name == QLatin1String(tag); }
};

/// Parses a page as forgivingly as browsers do: unclosed and crossed tags, attributes without quotes, unknown tags. Scripts, style
/// sheets and comments are no text and stay out. Null where the page has more elements than document_limits.h allows.
std::unique_ptr<HtmlNode> parseHtml(const QString& page);

/// Replaces entities ("&ldquo;", "&#8220;", "&#x201C;"); one that is not known stays as it is.
QString withoutEntities(const QString& text);

/// The encoding that a page names in its first bytes; empty where it names none.
QString declaredEncoding(const QByteArray& page);

/// All text below a node, with a space where elements meet.
QString plainText(const HtmlNode& node);

}  // namespace jiheng::documents

#pragma once

#include <QUrl>
#include <vector>

#include "app/catalogue/text_diff.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// The parts of a document of this room, in the theme's colours. Every text is escaped.
class ReviewHtml {
 public:
  explicit ReviewHtml(const Theme& theme) : m_theme(theme) {}
  QString heading(const QString& text) const;
  QString paragraph(const QString& text) const;
  QString quiet(const QString& text) const;      ///< inline
  QString strong(const QString& text) const;     ///< inline
  QString link(const QString& target, const QString& text) const;
  QString badge(Semantic meaning, const QString& word) const;
  QString notice(Semantic meaning, const QString& text) const;
  /// Removed text struck through, added text underlined: never by colour alone.
  QString redline(const std::vector<DiffSegment>& segments) const;

 private:
  const Theme& m_theme;
};

}  // namespace jiheng::ui

#pragma once

#include <QUrl>

#include "app/catalogue/edition_diff.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// The meaning whose colour and shape go with a kind of change.
Semantic semanticOf(ChangeKind kind);

/// The pieces from which the documents of this page are written. All texts are escaped here.
class ChangeHtml {
 public:
  explicit ChangeHtml(const Theme& theme) : m_theme(theme) {}

  QString heading(const QString& text) const;
  QString title(const QString& text) const;
  QString paragraph(const QString& text) const;
  QString quiet(const QString& text) const;
  QString strong(const QString& text) const;
  QString link(const QUrl& target, const QString& text) const;
  QString badge(Semantic meaning, const QString& word) const;
  /// A paragraph with the shape and colour of its meaning.
  QString notice(Semantic meaning, const QString& text) const;
  /// Removed words struck through, added ones underlined; with `form` the two forms where only those differ.
  QString redline(const std::vector<DiffSegment>& segments, bool form) const;
  /// Where a field comes from, in a quiet line; of an address only whose it is.
  QString provenance(const Provenance& provenance) const;
  QString color(const QColor& color) const { return color.name(); }
  const Theme& theme() const { return m_theme; }

 private:
  const Theme& m_theme;
};

}  // namespace jiheng::ui

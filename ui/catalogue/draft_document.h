#pragma once

#include <QCoreApplication>

#include "app/catalogue/catalogue.h"
#include "app/catalogue/draft_layer.h"
#include "ui/catalogue/document_writer.h"
#include "ui/widgets/content_view.h"

namespace jiheng::ui {

/// Writes a draft for comment beside the edition that it proposes to change: to compare only, and marked so from the first line
/// to the last.
class DraftDocument {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::DraftDocument)
 public:
  DraftDocument(DocumentWriter& writer, const Catalogue& catalogue, ContentLanguage language)
      : m_out(writer), m_catalogue(catalogue), m_language(language) {}
  void write(const DraftLayer& layer);
  /// The drafts that are bundled, each a link.
  void writeList();
  static QString watermark();

 private:
  void writeItem(const Operation& operation, const DraftLayer& layer);
  void writeText(const QString& label, const Item& item);
  DocumentWriter& m_out;
  const Catalogue& m_catalogue;
  ContentLanguage m_language;
};

}  // namespace jiheng::ui

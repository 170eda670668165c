#pragma once

#include <QCoreApplication>

#include "app/catalogue/edition.h"
#include "ui/catalogue/document_writer.h"
#include "ui/widgets/content_view.h"

namespace jiheng::ui {

/// The items of a list as it stands in the window, for paper: what it is a list of, and a row for each item.
class ListDocument {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::ListDocument)
 public:
  struct Input {
    QString edition;   ///< "edition of 15 July 2025 (No. 28 of 2025)"
    QString filter;    ///< what the list was narrowed to; empty for the whole edition
    QString coverage;  ///< how much of the law is bundled here
    std::vector<const Item*> items;
    ContentLanguage language = ContentLanguage::SideBySide;
  };
  ListDocument(DocumentWriter& writer, const Input& input) : m_out(writer), m_in(input) {}
  void write();

 private:
  void writeRow(const Item& item);
  DocumentWriter& m_out;
  const Input& m_in;
};

}  // namespace jiheng::ui

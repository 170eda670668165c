#include "ui/catalogue/citation_copy.h"

#include "app/catalogue/catalogue_link.h"
#include "app/catalogue/citation.h"

namespace jiheng::ui {

std::unique_ptr<QMimeData> citationForClipboard(const CitedText& cited, ContentLanguage language) {
  const Text text = citationWithProvenance(cited.catalogue, cited.edition, cited.item, cited.pointKey);
  const QString link = linkTo(cited.edition, cited.item, cited.pointKey).text();
  QStringList lines;
  QString html;
  const auto add = [&](Language one, const QString& tag) {
    lines << text.in(one);
    html += QStringLiteral("<p lang=\"%1\">%2</p>").arg(tag, text.in(one).toHtmlEscaped());
  };
  if (language != ContentLanguage::English) add(Language::Chinese, QStringLiteral("zh-CN"));
  if (language != ContentLanguage::Chinese) add(Language::English, QStringLiteral("en"));
  lines << link;
  html += QStringLiteral("<p><a href=\"%1\">%1</a></p>").arg(link.toHtmlEscaped());
  auto data = std::make_unique<QMimeData>();
  data->setText(lines.join(u'\n'));
  data->setHtml(html);
  return data;
}

}  // namespace jiheng::ui

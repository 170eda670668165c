#include "tests/ui/sample_page.h"

#include <QVBoxLayout>

namespace jiheng::test {

SamplePage::SamplePage(QString id, ui::UiContext& context, QWidget* parent)
    : Page(context, parent),
      search(new QLineEdit(this)),
      list(new QListWidget(this)),
      text(new QLineEdit(this)),
      m_id(std::move(id)),
      m_place{m_id, {}, {}, {}} {
  auto* column = new QVBoxLayout(this);
  for (QWidget* widget : QList<QWidget*>{search, list, text}) {
    column->addWidget(widget);
    widget->setAccessibleName(QStringLiteral("056101X"));
  }
}

ui::PageFactories samplePages(int* made) {
  const auto page = [made](const char* id, const Text& title, bool needsWorkspace) {
    return ui::PageFactory{QLatin1String(id), title, QStringLiteral("list"), needsWorkspace,
                           [id, made](ui::UiContext& context, QWidget* parent) -> ui::Page* {
                             if (made) ++*made;
                             return new SamplePage(QLatin1String(id), context, parent);
                           }};
  };
  return {page("today", Text::of({QStringLiteral("今日"), QStringLiteral("Today")}), true),
          page("catalogue", Text::of({QStringLiteral("目录"), QStringLiteral("Catalogue")}), false),
          page("portfolio", Text::of({QStringLiteral("产品"), QStringLiteral("Products")}), true)};
}

}  // namespace jiheng::test

#include "ui/widgets/view_state.h"

#include <QHeaderView>
#include <QSplitter>

#include "ui/widgets/settings.h"

namespace jiheng::ui {

void rememberSplitter(QSplitter* splitter, Settings& settings, const QString& name) {
  if (const QByteArray state = settings.viewState(name); !state.isEmpty()) splitter->restoreState(state);
  QObject::connect(splitter, &QSplitter::splitterMoved, &settings,
                   [splitter, &settings, name] { settings.setViewState(name, splitter->saveState()); });
}

void rememberHeader(QHeaderView* header, Settings& settings, const QString& name) {
  // Of a version of the table with other columns nothing can be used.
  const QString key = name + QLatin1Char('.') + QString::number(header->count());
  if (const QByteArray state = settings.viewState(key); !state.isEmpty()) header->restoreState(state);
  const auto save = [header, &settings, key] { settings.setViewState(key, header->saveState()); };
  QObject::connect(header, &QHeaderView::sectionResized, &settings, save);
  QObject::connect(header, &QHeaderView::sectionMoved, &settings, save);
  QObject::connect(header, &QHeaderView::sortIndicatorChanged, &settings, save);
}

}  // namespace jiheng::ui

#pragma once

#include <QObject>
#include <QString>

namespace jiheng::ui {

/// An address inside the window: which page, and what it shows there.
struct Place {
  QString page;    ///< Page::pageId
  QString kind;    ///< "item", "product", "technology", "transfer", ...; empty for the page itself
  QString id;      ///< key or id of the record
  QString detail;  ///< control point key, field, search text: as the page defines
  bool operator==(const Place&) const = default;
};

/// Takes the user to places, and back.
class Navigator : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;
  void open(const Place& place) { emit requested(place); }

signals:
  /// The shell listens, switches the page and calls Page::showPlace.
  void requested(const jiheng::ui::Place& place);
};

}  // namespace jiheng::ui

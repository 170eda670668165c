#pragma once

#include "app/catalogue/edition.h"
#include "app/portfolio/portfolio.h"

namespace jiheng::test {

/// A verified control point with both texts.
ControlPoint point(const QString& number, const QString& zh, const QString& en);

/// A confirmed, verified item with all its control points; named after its key.
Item item(const QString& key, Part part, std::vector<ControlPoint> points);

/// An edition that is stated to have exactly these items.
Edition edition(const QString& id, const QDate& effective, std::vector<Item> items);

/// The edition most rule tests use, 2025-28: P1 and P2 prohibited, R1 and R2 restricted, one point "1" each.
Edition fourItems();

/// A technology with the key T at revision 1.
Technology technology();

/// A tag of technology T on point 1 of an item of the edition, judged on the text as the edition has it.
Tag tag(const QString& id, const Edition& edition, const QString& item, TagState state,
        const QString& point = QStringLiteral("1"));

/// The kinds of open points, in order.
std::vector<OpenPoint::Kind> kindsOf(const Verdict& verdict);

/// How far up a verdict stands for certain: 2 at least prohibited, 1 at least restricted, 0 nothing yet.
int floorOf(const Verdict& verdict);

}  // namespace jiheng::test

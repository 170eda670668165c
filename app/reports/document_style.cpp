#include "app/reports/document_style.h"

namespace jiheng {

const RoleStyle& styleOf(ParagraphRole role) {
  // Chinese body text stands at 10.5 points (五号) with a leading of 1.6, which is what offices here read all
  // day.
  static const RoleStyle coverTitle{25, 36, 0, 6, true, Ink::Body};
  static const RoleStyle coverSubtitle{13, 21, 0, 4, false, Ink::Quiet};
  static const RoleStyle heading1{16, 24, 0, 2, true, Ink::Accent};
  static const RoleStyle heading2{12.5, 19, 0, 1, true, Ink::Body};
  static const RoleStyle heading3{10.5, 17, 0, 1, true, Ink::Body};
  static const RoleStyle body{10.5, 17, 0, 3, false, Ink::Body};
  static const RoleStyle lead{11.5, 19, 0, 3, false, Ink::Body};
  static const RoleStyle law{10.5, 17.5, 0, 2, false, Ink::Body};
  static const RoleStyle reference{9, 14, 0, 2, false, Ink::Quiet};
  static const RoleStyle cell{9.5, 14.5, 0, 1, false, Ink::Body};
  static const RoleStyle cellHead{8.5, 13, 0, 0, true, Ink::Accent};
  static const RoleStyle cellSecond{8.3, 12.5, 0, 1, false, Ink::Quiet};
  static const RoleStyle headingSecond{9.5, 14, 0, 0, false, Ink::Quiet};
  static const RoleStyle label{8.8, 14.5, 0, 0, false, Ink::Accent};
  static const RoleStyle small{8.5, 13, 0, 2, false, Ink::Quiet};
  switch (role) {
    case ParagraphRole::CoverTitle:
      return coverTitle;
    case ParagraphRole::CoverSubtitle:
      return coverSubtitle;
    case ParagraphRole::Heading1:
      return heading1;
    case ParagraphRole::Heading2:
      return heading2;
    case ParagraphRole::Heading3:
      return heading3;
    case ParagraphRole::Body:
      return body;
    case ParagraphRole::Lead:
      return lead;
    case ParagraphRole::Law:
      return law;
    case ParagraphRole::Reference:
      return reference;
    case ParagraphRole::Cell:
      return cell;
    case ParagraphRole::CellSecond:
      return cellSecond;
    case ParagraphRole::HeadingSecond:
      return headingSecond;
    case ParagraphRole::Label:
      return label;
    case ParagraphRole::CellHead:
      return cellHead;
    case ParagraphRole::Small:
      return small;
  }
  return body;
}

const QByteArray& inkOperator(Ink ink) {
  // Every text ink has a contrast of 4.5:1 or more on white and stays dark on a black-and-white copier.
  static const QByteArray body("0.11 0.13 0.16 rg\n");
  static const QByteArray quiet("0.36 0.39 0.43 rg\n");
  static const QByteArray accent("0.12 0.23 0.37 rg\n");
  static const QByteArray prohibited("0.60 0.11 0.13 rg\n");
  static const QByteArray restricted("0.54 0.32 0.02 rg\n");
  static const QByteArray examined("0.10 0.38 0.28 rg\n");
  static const QByteArray open("0.25 0.31 0.55 rg\n");
  static const QByteArray line("0.80 0.82 0.84 rg\n");
  static const QByteArray tint("0.966 0.970 0.976 rg\n");
  static const QByteArray headTint("0.925 0.937 0.952 rg\n");
  switch (ink) {
    case Ink::Body:
      return body;
    case Ink::Quiet:
      return quiet;
    case Ink::Accent:
      return accent;
    case Ink::Prohibited:
      return prohibited;
    case Ink::Restricted:
      return restricted;
    case Ink::Examined:
      return examined;
    case Ink::Open:
      return open;
    case Ink::Line:
      return line;
    case Ink::Tint:
      return tint;
    case Ink::HeadTint:
      return headTint;
  }
  return body;
}

}  // namespace jiheng

#include "app/annotations/annotation.h"

namespace jiheng {

SynonymGroup groupOf(const OwnSynonym& synonym) {
  SynonymGroup group;
  group.id = synonym.id.value();
  group.terms = {{synonym.term, SynonymRelation::Same}, {synonym.other, synonym.relation}};
  group.source = {synonym.author, synonym.author};
  group.date = synonym.at.date();
  group.own = true;
  return group;
}

}  // namespace jiheng

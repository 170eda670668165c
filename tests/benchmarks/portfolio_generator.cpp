// Writes a workspace with a portfolio of any size, the same for the same numbers, through the services that the program itself
// writes with: each record has its audit entry, each tag the text that it was judged on.
//
//   portfolio_generator FILE.jiheng TECHNOLOGIES [SEED]
//
// One product for ten technologies, two tags for each technology that has any (three in four).
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <cstdio>

#include "app/catalogue/catalogue.h"
#include "app/portfolio/portfolio_service.h"
#include "resources/resources.h"

using namespace jiheng;

namespace {

struct Word {
  const char* zh;
  const char* en;
};

constexpr Word kMaterials[] = {{"高温合金", "superalloy"},     {"碳纤维", "carbon fibre"},      {"磷酸铁锂", "lithium iron phosphate"},
                               {"稀土永磁", "rare-earth magnet"}, {"光刻胶", "photoresist"},       {"氮化镓", "gallium nitride"},
                               {"石墨烯", "graphene"},         {"钛合金", "titanium alloy"},    {"蓝宝石", "sapphire"},
                               {"聚酰亚胺", "polyimide"},      {"陶瓷基复合材料", "ceramic composite"}};
constexpr Word kMethods[] = {{"定向凝固", "directional solidification"}, {"激光熔覆", "laser cladding"}, {"烧结", "sintering"},
                             {"外延生长", "epitaxy"},                   {"溅射镀膜", "sputtering"},     {"精密锻造", "precision forging"},
                             {"萃取分离", "solvent extraction"},        {"控制算法", "control algorithm"}, {"图像识别", "image recognition"},
                             {"数值模拟", "simulation"}};
constexpr Word kUses[] = {{"叶片", "blade"},   {"电池正极", "battery cathode"}, {"卫星载荷", "satellite payload"}, {"机床主轴", "machine spindle"},
                          {"雷达天线", "radar antenna"}, {"水下机器人", "underwater robot"}, {"无人机", "unmanned aircraft"}, {"医疗影像", "medical imaging"},
                          {"风电齿轮箱", "wind gearbox"}};
constexpr const char* kOwners[] = {"华东研究所", "西安分公司", "苏州研发中心", "深圳总部", "沈阳工厂"};
constexpr const char* kPlaces[] = {"西安", "苏州", "深圳", "沈阳", "上海"};

class Writer {
 public:
  Writer(const Edition& edition, quint32 seed) : m_edition(edition), m_random(seed) {
    for (const Item& item : edition.items())
      if (!item.points.empty() && !item.points.front().zh.isEmpty()) m_items.push_back(&item);
  }

  PortfolioBatch portfolio(int technologies) {
    PortfolioBatch batch;
    for (int n = 0; n < (technologies + 9) / 10; ++n) {
      Product product;
      product.id = ProductId::create();
      product.number = QStringLiteral("P-%1").arg(n + 1);
      product.nameZh = QString(zh(pick(kUses)) + QStringLiteral("组件 %1").arg(n + 1));
      product.nameEn = QString(en(last) + QStringLiteral(" assembly %1").arg(n + 1));
      batch.products.push_back(product);
    }
    for (int n = 0; n < technologies; ++n) addTechnology(n, batch);
    return batch;
  }

 private:
  template <size_t size>
  const Word& pick(const Word (&words)[size]) {
    last = words[m_random.bounded(static_cast<int>(size))];
    return last;
  }
  static QString zh(const Word& word) { return QString::fromUtf8(word.zh); }
  static QString en(const Word& word) { return QString::fromUtf8(word.en); }

  void addTechnology(int n, PortfolioBatch& batch) {
    const Word material = pick(kMaterials);
    const Word method = pick(kMethods);
    const Word use = pick(kUses);
    Technology technology;
    technology.id = TechnologyId::create();
    technology.number = QStringLiteral("T-%1").arg(n + 1);
    technology.nameZh = QString(zh(use) + QStringLiteral("用") + zh(material) + zh(method) + QStringLiteral("工艺"));
    technology.nameEn = QString(en(material) + QLatin1Char(' ') + en(method) + QStringLiteral(" for ") + en(use));
    technology.description =
        QStringLiteral("用于%1的%2%3技术，批号%4。关键参数包括温度%5摄氏度、压力%6兆帕、转速%7转每分，"
                       "配套工装与检测方法由本单位自行开发，并在%8完成验证。The process covers %9 with in-line "
                       "inspection and a closed control loop.")
            .arg(zh(use), zh(material), zh(method))
            .arg(n + 1)
            .arg(600 + m_random.bounded(900))
            .arg(1 + m_random.bounded(300))
            .arg(100 * m_random.bounded(200))
            .arg(QString::fromUtf8(kPlaces[m_random.bounded(5)]), en(material));
    technology.form = static_cast<TechnologyForm>(m_random.bounded(7));
    technology.owner = QString::fromUtf8(kOwners[m_random.bounded(5)]);
    technology.place = QString::fromUtf8(kPlaces[m_random.bounded(5)]);
    technology.origin = static_cast<Origin>(m_random.bounded(5));
    technology.since = QString::number(2005 + m_random.bounded(20));
    technology.stateSecret = m_random.bounded(200) == 0 ? StateSecret::Yes : StateSecret::No;
    technology.keywords = {zh(material), zh(method), en(use)};
    if (n % 20 != 0) batch.links.emplace_back(batch.products[static_cast<size_t>(n) / 10].id, technology.id);
    if (n % 4 != 0) {
      addTag(technology, n % 3 == 0 ? TagState::Candidate : TagState::Rejected, n, batch);
      addTag(technology, n % 5 == 0 ? TagState::Confirmed : TagState::Rejected, n + 1, batch);
    }
    batch.technologies.push_back(std::move(technology));
  }

  void addTag(const Technology& technology, TagState state, int n, PortfolioBatch& batch) {
    const Item& item = *m_items[static_cast<size_t>(n) % m_items.size()];
    Tag tag;
    tag.technology = technology.id;
    tag.item = item.key;
    tag.pointKey = item.points.front().key;
    tag.editionId = m_edition.id();
    tag.state = state;
    tag.reason = QStringLiteral("按内部评审记录 %1 的结论").arg(n);
    batch.tags.push_back(std::move(tag));
  }

  const Edition& m_edition;
  QRandomGenerator m_random;
  std::vector<const Item*> m_items;
  Word last{};
};

int fault(const Error& error) {
  std::fprintf(stderr, "%s\n", qUtf8Printable(error.in(Language::English)));
  return 3;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  initResources();
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() < 3) {
    std::fprintf(stderr, "portfolio_generator FILE.jiheng TECHNOLOGIES [SEED]\n");
    return 2;
  }
  QElapsedTimer timer;
  timer.start();
  const FixedClock clock(QDate(2026, 1, 15));
  const auto catalogue = Catalogue::load(QStringLiteral(":/data"));
  if (!catalogue) return fault(catalogue.error());
  const auto edition = catalogue->resolveEdition(QStringLiteral("current"), clock.today());
  if (!edition) return fault(edition.error());
  const auto workspace = Workspace::create(arguments[1], QStringLiteral("generator"), clock);
  if (!workspace) return fault(workspace.error());
  PortfolioService service(**workspace, *catalogue);
  const int technologies = arguments[2].toInt();
  AuditEvent heading;
  heading.action = QStringLiteral("portfolio.generated");
  heading.subject = (*workspace)->id();
  heading.sentence = Text::verbatim(QStringLiteral("Generated %1 technologies.").arg(technologies));
  const auto outcome =
      service.apply(Writer(**edition, arguments.value(3, QStringLiteral("1")).toUInt()).portfolio(technologies), heading);
  if (!outcome) return fault(outcome.error());
  std::printf("%d technologies, %zu products, %zu tags in %.1f s\n", technologies, outcome->products.size(),
              outcome->tags.size(), static_cast<double>(timer.elapsed()) / 1000);
  return 0;
}

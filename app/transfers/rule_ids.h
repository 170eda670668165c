#pragma once

#include <QLatin1String>

/// The ids of data/procedure/deadlines.json that the rules of this room read. requireRules() proves that they are there.
namespace jiheng::rule {

inline constexpr QLatin1String kSupplementNotice("supplement-notice");
inline constexpr QLatin1String kLoiDecision("loi-decision");
inline constexpr QLatin1String kDocumentHandover("document-handover");
inline constexpr QLatin1String kLoiValidity("loi-validity");
inline constexpr QLatin1String kLoiReapply("loi-reapply");
inline constexpr QLatin1String kLicenceApplication("licence-application");
inline constexpr QLatin1String kLicenceDecision("licence-decision");
inline constexpr QLatin1String kLicenceEffect("licence-effect");
inline constexpr QLatin1String kLicenceValidity("licence-validity");
inline constexpr QLatin1String kTerminationReport("termination-report");
inline constexpr QLatin1String kRegistration("registration");
inline constexpr QLatin1String kRoyaltyRegistration("royalty-registration");
inline constexpr QLatin1String kRegistrationCertificate("registration-certificate");
inline constexpr QLatin1String kReconsiderationSilence("reconsideration-silence");
inline constexpr QLatin1String kVatClaim("vat-claim");
inline constexpr QLatin1String kRetention("retention");

}  // namespace jiheng::rule

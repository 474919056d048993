public import ArgumentParser
public import EtiquetteFiles

/// What reports for people list, and the figures that they add.
struct ListingOptions: ParsableArguments {
  @Option(name: .customLong("show"), help: .choice(.show, value: "show")) var listing: Listing =
    .all
  @Option(name: .customLong("max"), help: .choice(.most, value: "count")) var most: UInt32?
  @Option(name: .customLong("statistics"), help: .choice(.statistics, value: "by")) var statistics:
    [Grouping] =
      []

  /// The groupings asked for, each once; some form has to tell them.
  func groupings(for targets: [ReportTarget]) throws(Failure) -> [Grouping] {
    guard statistics.isEmpty || targets.contains(where: \.format.tellsStatistics) else {
      throw .message(.untoldStatistics)
    }
    return Grouping.allCases.filter(statistics.contains)
  }
}

extension Listing: ExpressibleByArgument {}
extension Grouping: ExpressibleByArgument {}

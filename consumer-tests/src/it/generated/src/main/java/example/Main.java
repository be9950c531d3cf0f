package example;

import dev.cnitelemetry.metrics.MetricCatalog;
import example.metrics.Shop;
import example.metrics.ShopLabels;
import example.metrics.Till;

/** Uses constants that the plugin has made. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    String selector = Shop.ORDERS_TOTAL.where(ShopLabels.TILL.eq(Till.BACK)).toString();
    if (!selector.equals("shop_orders_total{till=\"back\"}")) {
      throw new IllegalStateException(selector);
    }
    if (MetricCatalog.installed().find("shop_orders_total").orElseThrow() != Shop.ORDERS_TOTAL) {
      throw new IllegalStateException("the catalogue was not found");
    }
  }
}

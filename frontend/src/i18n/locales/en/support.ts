import { laidOver } from '../../laidOver';
import initiativeApplications from './initiativeApplications.json';
import initiativeAwards from './initiativeAwards.json';
import initiativeCalls from './initiativeCalls.json';
import initiativeGoods from './initiativeGoods.json';
import initiativeGoodsDesk from './initiativeGoodsDesk.json';
import initiativeGrants from './initiativeGrants.json';
import initiativeMoney from './initiativeMoney.json';
import initiativePapers from './initiativePapers.json';
import initiativeReports from './initiativeReports.json';
import initiativeSelection from './initiativeSelection.json';
import initiativeDesk from './initiativeDesk.json';
import initiatives from './initiatives.json';
import initiativesLedger from './initiativesLedger.json';
import initiativeWorks from './initiativeWorks.json';

/** What is said of support for community initiatives, which few people open. */
export default laidOver(
  initiativeApplications,
  initiativeAwards,
  initiativeCalls,
  initiativeDesk,
  initiativeGoods,
  initiativeGoodsDesk,
  initiativeGrants,
  initiativeMoney,
  initiativePapers,
  initiativeReports,
  initiativeSelection,
  initiatives,
  initiativesLedger,
  initiativeWorks,
);

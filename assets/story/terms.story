plain 1946
term token | Token | An entry in a shared ledger that can be bought, sold and passed on. Normally it gives no share in a company and no vote. [F112]
term ico | ICO (initial coin offering) | A sale of new tokens to the public, paid in money or in another token. [F112]
term ether | Ether | The coin of the Ethereum network, in which buyers of new tokens often paid. Its price is set by the market, hour by hour. [F104]
term nonprofit | Nonprofit | An organisation with a mission and no owners: what is left over stays with the mission. [F18]
term forprofit | For-profit arm | A company beside or below a nonprofit, which may take investors and pay them. [F08]
term cap | Capped profit | A limit on what investors can get back, as a multiple of what they put in. What lies above it goes to the nonprofit. [F51]
term pbc | Public benefit corporation | A company with shareholders that must pursue a stated public good beside profit. [F70]
term howey | Howey test | Four questions of US law, from 1946, that tell whether a sale is a security: money, in a common enterprise, expecting profit, from the efforts of others. [F101]
